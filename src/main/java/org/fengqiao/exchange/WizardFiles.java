package org.fengqiao.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.fengqiao.protection.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of wizards: kept encrypted in the database, so that any node can go on with them; in clear only for the moment
 * of reading, in a folder that nobody else may open.
 */
@Component
class WizardFiles {
    static final String FILE = "file";
    static final String REJECTS = "rejects";
    private static final int PIECE = 1024 * 1024;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    WizardFiles(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** What is done with a file while it is there. */
    interface Reader<T> {
        T read(Path file);
    }

    @Transactional
    void put(long wizardId, String part, byte[] content) {
        drop(wizardId, part);
        for (int piece = 0; piece * PIECE < content.length; piece++) {
            byte[] body = Arrays.copyOfRange(content, piece * PIECE, Math.min(content.length, (piece + 1) * PIECE));
            jdbc.sql("insert into import_wizard_piece (wizard_id, part, piece_no, body) values (?, ?, ?, ?)")
                    .params(wizardId, part, piece, cipher.encrypt(body))
                    .update();
        }
    }

    void drop(long wizardId, String part) {
        jdbc.sql("delete from import_wizard_piece where wizard_id = ? and part = ?")
                .params(wizardId, part)
                .update();
    }

    boolean has(long wizardId, String part) {
        return jdbc.sql("select count(*) from import_wizard_piece where wizard_id = ? and part = ?")
                        .params(wizardId, part)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    byte[] get(long wizardId, String part) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        write(wizardId, part, all);
        return all.toByteArray();
    }

    private void write(long wizardId, String part, OutputStream stream) {
        jdbc.sql("select body from import_wizard_piece where wizard_id = ? and part = ? order by piece_no")
                .params(wizardId, part)
                .query((row, index) -> cipher.decryptBytes(row.getBytes("body")))
                .list()
                .forEach(piece -> {
                    try {
                        stream.write(piece);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** Hands the file out under its own name and takes it away afterwards, with whatever was written beside it. */
    <T> T with(long wizardId, String fileName, Reader<T> reader) {
        return inFolder(folder -> {
            Path file = folder.resolve(safe(fileName));
            try (OutputStream stream = Files.newOutputStream(file)) {
                write(wizardId, FILE, stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return reader.read(file);
        });
    }

    /** The same for a file that is not kept. */
    static <T> T with(String fileName, byte[] content, Reader<T> reader) {
        return inFolder(folder -> {
            try {
                return reader.read(Files.write(folder.resolve(safe(fileName)), content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static <T> T inFolder(Reader<T> work) {
        try {
            // Only its owner may enter a temporary folder.
            Path folder = Files.createTempDirectory("fengqiao-import");
            try {
                return work.read(folder);
            } finally {
                try (Stream<Path> left = Files.list(folder)) {
                    for (Path file : left.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A name without anything that leads elsewhere. */
    static String safe(String fileName) {
        String bare = fileName.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        String name = bare.isEmpty() || bare.startsWith(".") ? "file" + bare : bare;
        return name.length() <= 80 ? name : name.substring(name.length() - 80);
    }
}
