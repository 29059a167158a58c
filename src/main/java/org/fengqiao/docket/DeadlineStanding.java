package org.fengqiao.docket;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Where a deadline stands, as the case page shows it. */
public enum DeadlineStanding implements Coded {
    RUNNING,
    PAUSED,
    OVERDUE,
    MET_ON_TIME,
    MET_LATE,
    CANCELLED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
