package org.fengqiao.docket;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Where a case file stands. Closed means that its outcome was reached; archived, that nothing is left to do. */
public enum CaseState implements Coded {
    OPEN,
    CLOSED,
    ARCHIVED,
    MERGED,
    VOID;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }

    /** Whether the case still counts for itself: neither merged into another nor void. */
    public boolean live() {
        return this != MERGED && this != VOID;
    }
}
