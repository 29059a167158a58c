package org.fengqiao.hotline;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;
import org.jspecify.annotations.Nullable;

/** By which door a ticket came in. */
public enum TicketChannel implements Coded {
    HOTLINE("12345"),
    WINDOW(null),
    ONLINE(null),
    OTHER(null);

    @EnumeratedValue
    private final String code;

    TicketChannel(@Nullable String code) {
        this.code = code == null ? name().toLowerCase(Locale.ROOT) : code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The township's own door: it is the centre itself, signs nothing and reports to nobody. */
    public boolean own() {
        return this == WINDOW || this == ONLINE;
    }
}
