package org.fengqiao.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.kernel.Coded;
import org.jspecify.annotations.Nullable;

/** What a file may hold. */
public enum ImportKind implements Coded {
    UNITS(RowKind.UNITS),
    USERS(RowKind.USERS),
    ROSTER(RowKind.ROSTER),
    DISPUTES(RowKind.DISPUTES),
    TICKETS(RowKind.TICKETS),
    PETITIONS(RowKind.PETITIONS),
    ACTIVITIES(RowKind.ACTIVITIES);

    private final @Nullable RowKind rows;

    ImportKind(@Nullable RowKind rows) {
        this.rows = rows;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How its rows are read; empty where the kind does not exist yet. */
    public Optional<RowKind> rows() {
        return Optional.ofNullable(rows);
    }

    /** Records of a case, which one sender numbers. */
    public boolean cases() {
        return this == DISPUTES || this == TICKETS || this == PETITIONS;
    }

    public boolean built() {
        return rows != null;
    }

    public static Optional<ImportKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
