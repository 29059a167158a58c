package org.fengqiao.calendar;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What a limit is counted in. A plain 日 of a regulation is a calendar day; 工作日 is said where it is meant. */
public enum LimitUnit implements Coded {
    HOUR,
    DAY,
    WORKING_DAY,
    MONTH;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
