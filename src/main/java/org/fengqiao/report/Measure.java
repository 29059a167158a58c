package org.fengqiao.report;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What a figure counts in; the words are the measure words that follow the number. */
public enum Measure implements Coded {
    DISPUTE,
    CASE,
    PERCENT,
    YUAN,
    PERSON,
    NAMED_PERSON,
    TIME,
    PERSON_TIME,
    PLACE,
    COURSE,
    EVENT,
    /** Of a figure that was entered by hand, with a measure word of its own. */
    OWN_WORD;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
