package org.fengqiao.protection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts personal data for storage (AES-256-GCM, one byte of key id in front, then a 12-byte nonce) and makes blind
 * indexes (HMAC-SHA-256) by which equal values are found without being read.
 */
public class FieldCipher {
    private static final byte KEY_ID = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey dataKey;
    private final SecretKey indexKey;
    private final SecureRandom random = new SecureRandom();

    FieldCipher(SecretKey dataKey, SecretKey indexKey) {
        this.dataKey = dataKey;
        this.indexKey = indexKey;
    }

    public byte[] encrypt(String text) {
        return encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] encrypt(byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] body = run(Cipher.ENCRYPT_MODE, nonce, plain, 0, plain.length);
        return ByteBuffer.allocate(1 + NONCE + body.length)
                .put(KEY_ID)
                .put(nonce)
                .put(body)
                .array();
    }

    public String decrypt(byte[] stored) {
        return new String(decryptBytes(stored), StandardCharsets.UTF_8);
    }

    /** The plain bytes; fails where they were changed or written with another key. */
    public byte[] decryptBytes(byte[] stored) {
        if (stored.length < 1 + NONCE || stored[0] != KEY_ID) {
            throw new IllegalStateException("not written with a key of this installation");
        }
        byte[] nonce = java.util.Arrays.copyOfRange(stored, 1, 1 + NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, stored, 1 + NONCE, stored.length - 1 - NONCE);
    }

    /** Blind index of a value: 64 hex digits; the same for values that differ only in spaces, dashes and case. */
    public String index(String text) {
        String normal = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(mac(indexKey, normal));
    }

    /** Blind index of a text as it stands: 64 hex digits; any other character makes another. */
    public String exactIndex(String text) {
        return HexFormat.of().formatHex(mac(indexKey, text));
    }

    /** Tells two keys apart without telling the key. */
    String fingerprint() {
        return HexFormat.of().formatHex(mac(indexKey, HexFormat.of().formatHex(mac(dataKey, "fengqiao"))));
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, int offset, int length) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, dataKey, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input, offset, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("personal data cannot be read or written", e);
        }
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
