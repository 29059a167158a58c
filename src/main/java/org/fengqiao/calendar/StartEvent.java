package org.fengqiao.calendar;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** With what a limit begins to run. A column of data: it is shown with the limit, and says what the step's room does. */
public enum StartEvent implements Coded {
    ENTRY,
    RECEIVED,
    ACCEPTED,
    DISPATCHED,
    REDO,
    RAW_END,
    IN_FORCE,
    DELIVERED,
    REQUESTED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
