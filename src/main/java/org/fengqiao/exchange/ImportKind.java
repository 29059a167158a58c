package org.fengqiao.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.kernel.Coded;

/** What a file may hold. */
public enum ImportKind implements Coded {
    UNITS(RowKind.UNITS),
    USERS(RowKind.USERS),
    ROSTER(RowKind.ROSTER),
    DISPUTES(RowKind.DISPUTES),
    TICKETS(RowKind.TICKETS),
    PETITIONS(RowKind.PETITIONS),
    ACTIVITIES(RowKind.ACTIVITIES);

    private final RowKind rows;

    ImportKind(RowKind rows) {
        this.rows = rows;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How its rows are read. */
    public RowKind rows() {
        return rows;
    }

    /** Records of a case, which one sender numbers. */
    public boolean cases() {
        return this == DISPUTES || this == TICKETS || this == PETITIONS;
    }

    public static Optional<ImportKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
