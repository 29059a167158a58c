package org.fengqiao.report.draft;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What is to be said of a number in a draft. */
public enum Verdict implements Coded {
    /** The records say the same. */
    MATCH,
    /** The records say otherwise. */
    MISMATCH,
    /** No records could give it: 98.5% of 112. */
    IMPOSSIBLE,
    /** It contradicts another number of the same draft. */
    INCONSISTENT,
    /** A rule of wording is broken: 325余. */
    STYLE,
    /** No figure of ours, or one that the records say nothing about. */
    UNKNOWN;

    /** Whether the draft must not go out like this. */
    public boolean wrong() {
        return this == MISMATCH || this == IMPOSSIBLE || this == INCONSISTENT;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
