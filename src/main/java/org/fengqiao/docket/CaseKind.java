package org.fengqiao.docket;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What came in at the door. */
public enum CaseKind implements Coded {
    DISPUTE("纠"),
    TICKET("单"),
    PETITION("访");

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final String series;

    CaseKind(String series) {
        this.series = series;
    }

    @Override
    public String code() {
        return code;
    }

    /** The character that stands for this kind in a case number. */
    public String series() {
        return series;
    }
}
