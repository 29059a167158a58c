package org.fengqiao.report.county;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Why a figure has no sum. */
public enum NotSummed implements Coded {
    /** What one township counts, another may count too: a matter that came to both, a week in which both met. */
    OVERLAPS,
    /** The townships count different things under the name. */
    MEANINGS_DIFFER,
    /** No township knows it. */
    UNKNOWN;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
