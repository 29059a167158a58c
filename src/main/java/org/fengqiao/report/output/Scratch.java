package org.fengqiao.report.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder in which files are made before they are shown to anybody; made when first needed, removed when closed. */
final class Scratch implements AutoCloseable {
    private final @Nullable Path beside;
    private @Nullable Path folder;

    /** @param beside where the files go at last, made where it is missing; null: nowhere on this machine */
    Scratch(@Nullable Path beside) {
        this.beside = beside;
    }

    Path folder() throws IOException {
        Path made = folder;
        if (made == null) {
            made = beside == null
                    ? Files.createTempDirectory("fengqiao-report")
                    : Files.createTempDirectory(Files.createDirectories(beside), ".report");
            folder = made;
        }
        return made;
    }

    @Override
    public void close() throws IOException {
        if (folder == null) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
