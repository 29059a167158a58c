package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How a stay at one level ended. */
public enum StageEnding implements Coded {
    SETTLED,
    MEDIATED,
    REFERRED_UP,
    SENT_BACK,
    TAKEN_OVER,
    LEGAL_ROUTE,
    WITHDRAWN;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
