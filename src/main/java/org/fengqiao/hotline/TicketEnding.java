package org.fengqiao.hotline;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How the work on a ticket ended. */
public enum TicketEnding implements Coded {
    ARCHIVED,
    RETURNED,
    WITHDRAWN;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
