package org.fengqiao.calendar;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Urgent matters may have limits of their own; where they have none the normal ones hold. */
public enum Urgency implements Coded {
    NORMAL,
    URGENT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
