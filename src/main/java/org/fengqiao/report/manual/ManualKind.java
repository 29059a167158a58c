package org.fengqiao.report.manual;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What is entered. */
public enum ManualKind implements Coded {
    /** A whole number with a measure word of its own. */
    COUNT,
    /** Yuan. */
    AMOUNT,
    /** A numerator and a denominator; a percentage alone could not be defended. */
    RATE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
