package org.fengqiao.hotline;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What a caller wants. */
public enum TicketClass implements Coded {
    CONSULTATION,
    HELP,
    COMPLAINT,
    REPORT,
    SUGGESTION,
    PRAISE,
    OTHER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
