package org.fengqiao.report.seal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Part;
import org.fengqiao.report.Printed;
import org.fengqiao.report.RecordRow;
import org.jspecify.annotations.Nullable;

/** SHA-256 over values, each told apart from the next. */
final class Fingerprint {
    private static final byte[] END = {0x1f};

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a figure says; its records are added after it, in the order of their list. */
    static Fingerprint of(Figure figure) {
        Fingerprint print = new Fingerprint()
                .add(figure.code())
                .add(figure.name())
                .add(figure.definition())
                .add(figure.measure().code())
                .add(figure.timing().code())
                .add(plain(figure.value()))
                .add(figure.numerator())
                .add(figure.denominator())
                .add(figure.denominatorCode())
                .add(figure.note())
                .add(figure.enteredByHand() ? figure.measureWord() : null);
        figure.breakdown().forEach(print::add);
        figure.beside().forEach(print::add);
        return print;
    }

    Fingerprint add(@Nullable Object value) {
        digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        digest.update(END);
        return this;
    }

    /** The facts of a record that a figure can hang on; its title and unit are for reading only. */
    Fingerprint add(SealedRecord record) {
        RecordRow row = record.row();
        return add(record.list())
                .add(row.kind())
                .add(row.id())
                .add(row.number())
                .add(millis(row.startedAt()))
                .add(millis(row.closedAt()))
                .add(millis(row.dueAt()))
                .add(row.outcome())
                .add(plain(row.quantity()))
                .add(row.counted())
                .add(row.part());
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private Fingerprint add(Part part) {
        return add(part.key()).add(part.name()).add(part.value());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : Printed.plain(number);
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
