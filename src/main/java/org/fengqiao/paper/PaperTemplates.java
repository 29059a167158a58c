package org.fengqiao.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where templates come from: what a township keeps of its own ({@link OwnTemplates}); else {@code templates/<unit
 * code>/<name>.docx} or {@code templates/<name>.docx} in the data folder, for who looks after the installation; else the
 * one that comes with the program.
 */
@Component
public class PaperTemplates {
    private final OwnTemplates own;
    private final Path folder;

    PaperTemplates(OwnTemplates own, @Value("${fengqiao.data-dir}") Path dataFolder) {
        this.own = own;
        this.folder = dataFolder.resolve("templates");
    }

    /** @param name as in {@code petition/opinion} */
    public PaperTemplate get(String name, long unitId, String unitCode) {
        return own.find(unitId, name)
                .map(known -> new PaperTemplate(known.content()))
                .orElseGet(() -> otherwise(name, unitCode));
    }

    /** Whose template {@link #get} gives where the unit keeps none of its own. */
    public TemplateOrigin otherwiseFrom(String name, String unitCode) {
        return files(name, unitCode).anyMatch(Files::isRegularFile)
                ? TemplateOrigin.INSTALLATION
                : TemplateOrigin.SHIPPED;
    }

    private Stream<Path> files(String name, String unitCode) {
        return Stream.of(folder.resolve(unitCode), folder).map(where -> where.resolve(name + ".docx"));
    }

    private PaperTemplate otherwise(String name, String unitCode) {
        if (!name.matches("[a-z_]+/[a-z_]+") || !unitCode.matches("\\d+")) {
            throw new IllegalArgumentException("not a template: " + name);
        }
        try {
            Optional<Path> file =
                    files(name, unitCode).filter(Files::isRegularFile).findFirst();
            return file.isPresent() ? new PaperTemplate(Files.readAllBytes(file.get())) : shipped(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PaperTemplate shipped(String name) throws IOException {
        try (InputStream file = PaperTemplates.class.getResourceAsStream("/templates/" + name + ".docx")) {
            if (file == null) {
                throw new IllegalArgumentException("no template " + name);
            }
            return new PaperTemplate(file.readAllBytes());
        }
    }
}
