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
    WARNED,
    MISSED,
    MET,
    CANCELLED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
