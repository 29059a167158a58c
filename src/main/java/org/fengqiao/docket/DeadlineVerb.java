package org.fengqiao.docket;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What a line of the deadline ledger says. */
public enum DeadlineVerb implements Coded {
    SET,
    EXTENDED,
    PAUSED,
    RESUMED,
    RECOMPUTED,
    /** The sender of a record that nobody has worked on here says now that it began, or was due, at another time. */
    CORRECTED,
    WARNED,
    MISSED,
    MET,
    CANCELLED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
