package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.kernel.Coded;

/** The four levels at which a dispute is handled, lowest first. */
public enum Level implements Coded {
    GRID,
    VILLAGE,
    TOWNSHIP,
    JOINT;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }

    /** The level's limit in the deadline policies: {@code dispute.village}. */
    public String deadlineStep() {
        return "dispute." + code;
    }

    public Optional<Level> next() {
        return this == JOINT ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public Optional<Level> previous() {
        return this == GRID ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    public boolean above(Level other) {
        return compareTo(other) > 0;
    }
}
