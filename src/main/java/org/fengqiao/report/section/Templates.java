package org.fengqiao.report.section;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.kernel.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds the template of a section: the installation's own in {@code templates/} of the data folder, else a shipped one. */
@Component
class Templates {
    static final String DEFAULT = "default";
    static final List<String> SHIPPED = List.of(DEFAULT);
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z0-9_-]{1,60}");

    private final Path own;

    Templates(@Value("${fengqiao.data-dir}") Path dataFolder) {
        this.own = dataFolder.resolve("templates");
    }

    SectionTemplate get(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new Refused("report.template.unknown", name);
        }
        Path file = own.resolve(name + ".txt");
        try (InputStream shipped = Templates.class.getResourceAsStream("/sections/" + name + ".txt")) {
            if (Files.exists(file)) {
                return SectionTemplate.parse(Files.readString(file));
            }
            if (shipped == null) {
                throw new Refused("report.template.unknown", name);
            }
            return SectionTemplate.parse(new String(shipped.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
