package org.fengqiao.hotline;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What a township asks the centre for. */
public enum ApplicationKind implements Coded {
    /** More time (延期). */
    EXTENSION,
    /** Another unit is competent (退单). */
    RETURN,
    /** Cannot be done for now (挂账): with a plan and a day of review. */
    PARKING,
    /** Not to count in the three rates (剔除). */
    EXCLUSION;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
