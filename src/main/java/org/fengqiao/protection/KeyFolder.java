package org.fengqiao.protection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The installation's keys: two lines of base64 in {@code keys/fengqiao.key} of the data folder, made at the first start,
 * or the file that {@code FENGQIAO_KEY_FILE} names. The database keeps the fingerprint, and another key is refused.
 */
@Configuration(proxyBeanMethods = false)
class KeyFolder {
    private static final int KEY_BYTES = 32;

    @Bean
    FieldCipher fieldCipher(
            @Value("${fengqiao.data-dir}") Path dataDir,
            @Value("${FENGQIAO_KEY_FILE:}") String keyFile,
            JdbcClient jdbc) {
        List<String> lines = read(keyFile.isEmpty() ? dataDir.resolve("keys/fengqiao.key") : Path.of(keyFile));
        FieldCipher cipher = new FieldCipher(key(lines, 0), key(lines, 1));
        checkFingerprint(cipher, jdbc);
        return cipher;
    }

    private static List<String> read(Path file) {
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key file cannot be used: " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (var channel = Files.newByteChannel(
                file,
                java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(java.nio.ByteBuffer.wrap(
                    (fresh() + "\n" + fresh() + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException e) {
            // Another process of this installation was first; its key is the key.
        }
    }

    private static String fresh() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static SecretKeySpec key(List<String> lines, int index) {
        byte[] key = lines.size() > index
                ? Base64.getDecoder().decode(lines.get(index).strip())
                : new byte[0];
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("the key file must hold two lines of 32 bytes in base64");
        }
        return new SecretKeySpec(key, index == 0 ? "AES" : "HmacSHA256");
    }

    private static void checkFingerprint(FieldCipher cipher, JdbcClient jdbc) {
        String mine = cipher.fingerprint();
        String known = jdbc.sql("select fingerprint from key_fingerprint where purpose = 'fields'")
                .query(String.class)
                .optional()
                .orElse(null);
        if (known == null) {
            jdbc.sql("insert into key_fingerprint (purpose, fingerprint) values ('fields', ?)")
                    .param(mine)
                    .update();
        } else if (!known.equals(mine)) {
            throw new IllegalStateException(
                    "this database was written with another key; give its key file in FENGQIAO_KEY_FILE");
        }
    }
}
