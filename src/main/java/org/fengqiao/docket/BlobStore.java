package org.fengqiao.docket;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.fengqiao.protection.FieldCipher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bytes in the database under the hash of their content, in encrypted pieces of 1 MiB; the same content once. */
@Component
class BlobStore {
    private static final int PIECE = 1 << 20;

    /** What was stored: hex SHA-256 of the plain bytes, and how many they are. */
    record Stored(String sha256, long size) {}

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    BlobStore(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    Stored put(byte[] content) {
        Stored stored = new Stored(hash(content), content.length);
        if (!known(stored)) {
            try {
                write(stored, content);
            } catch (DuplicateKeyException e) {
                throw new org.springframework.dao.OptimisticLockingFailureException(
                        "the same file at the same time", e);
            }
        }
        return stored;
    }

    byte[] get(String sha256) {
        var out = new java.io.ByteArrayOutputStream();
        jdbc.sql("select body from stored_blob_piece where sha256 = ? order by piece_no")
                .param(sha256)
                .query((row, index) -> cipher.decryptBytes(row.getBytes("body")))
                .list()
                .forEach(out::writeBytes);
        return out.toByteArray();
    }

    private boolean known(Stored stored) {
        return jdbc.sql("select count(*) from stored_blob where sha256 = ?")
                        .param(stored.sha256())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void write(Stored stored, byte[] content) {
        jdbc.sql("insert into stored_blob (sha256, size_bytes) values (?, ?)")
                .params(stored.sha256(), stored.size())
                .update();
        for (int piece = 0; piece * PIECE < content.length; piece++) {
            byte[] part = Arrays.copyOfRange(content, piece * PIECE, Math.min(content.length, (piece + 1) * PIECE));
            jdbc.sql("insert into stored_blob_piece (sha256, piece_no, body) values (?, ?, ?)")
                    .params(stored.sha256(), piece, cipher.encrypt(part))
                    .update();
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
