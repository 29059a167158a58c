package org.fengqiao.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where templates come from: {@code templates/<unit code>/<name>.docx} in the data folder, where a township has put one of
 * its own; then {@code templates/<name>.docx} there, for the whole installation; else the one that comes with the program.
 */
@Component
public class PaperTemplates {
    private final Path folder;

    PaperTemplates(@Value("${fengqiao.data-dir}") Path dataFolder) {
        this.folder = dataFolder.resolve("templates");
    }

    /** @param name as in {@code petition/opinion} */
    public PaperTemplate get(String name, String unitCode) {
        if (!name.matches("[a-z_]+/[a-z_]+") || !unitCode.matches("\\d+")) {
            throw new IllegalArgumentException("not a template: " + name);
        }
        try {
            for (Path own : List.of(folder.resolve(unitCode), folder)) {
                Path file = own.resolve(name + ".docx");
                if (Files.isRegularFile(file)) {
                    return new PaperTemplate(Files.readAllBytes(file));
                }
            }
            return shipped(name);
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
