package org.fengqiao.report;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Which records a period takes in. */
public enum Timing implements Coded {
    /** Those whose starting event lies in the period, with the state they have at as-of. */
    COHORT,
    /** Those to which the event happened in the period, whenever they began. */
    FLOW,
    /** Those that stand at one moment. */
    STOCK;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
