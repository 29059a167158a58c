package org.fengqiao.calendar;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How a day differs from Monday to Friday: off though it may be a weekday, or worked though it is a weekend. */
public enum DayType implements Coded {
    HOLIDAY,
    WORKDAY;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
