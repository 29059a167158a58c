package org.fengqiao.hotline;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** By when a ticket's open step is due. */
public enum DueShelf implements Coded {
    OVERDUE,
    TODAY,
    /** After today, until Sunday. */
    WEEK,
    /** After today, whenever, and without a limit. */
    LATER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
