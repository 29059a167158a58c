package org.fengqiao.report.section;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.paper.OwnTemplates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds the template of a section: the unit's own, else that of the nearest unit above, else the installation's in
 * {@code templates/} of the data folder, else a shipped one.
 */
@Component
class Templates {
    static final String DEFAULT = "default";
    static final List<String> SHIPPED = List.of(DEFAULT, "short", "monthly");
    static final String ROOM = "section";
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z0-9_-]{1,60}");

    private final Path folder;
    private final OwnTemplates own;
    private final Units units;

    Templates(@Value("${fengqiao.data-dir}") Path dataFolder, OwnTemplates own, Units units) {
        this.folder = dataFolder.resolve("templates");
        this.own = own;
        this.units = units;
    }

    SectionTemplate get(String name, UnitRow unit) {
        return SectionTemplate.parse(text(name, unit));
    }

    String text(String name, UnitRow unit) {
        if (!NAME.matcher(name).matches()) {
            throw new Refused("report.template.unknown", name);
        }
        return own(name, unit).orElseGet(() -> common(name));
    }

    /** What the unit, or the nearest one above it that has its own, wrote. */
    private Optional<String> own(String name, UnitRow unit) {
        return upwards(unit).stream()
                .flatMap(above -> own.find(above.id(), ROOM + "/" + name).stream())
                .map(template -> new String(template.content(), StandardCharsets.UTF_8))
                .findFirst();
    }

    /** The unit and those above it. */
    List<UnitRow> upwards(UnitRow unit) {
        List<UnitRow> found = new ArrayList<>(List.of(unit));
        while (found.getLast().parentId() != null) {
            found.add(units.get(found.getLast().parentId()));
        }
        return found;
    }

    private String common(String name) {
        Path file = folder.resolve(name + ".txt");
        try (InputStream shipped = Templates.class.getResourceAsStream("/sections/" + name + ".txt")) {
            if (Files.exists(file)) {
                return Files.readString(file);
            }
            if (shipped == null) {
                throw new Refused("report.template.unknown", name);
            }
            return new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
