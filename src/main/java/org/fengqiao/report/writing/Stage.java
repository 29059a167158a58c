package org.fengqiao.report.writing;

import java.util.Locale;
import java.util.Optional;
import org.fengqiao.kernel.Coded;

/** How far a text has come, in this order. */
public enum Stage implements Coded {
    DRAFT,
    /** No check fails. */
    CHECKED,
    /** By the leader, on frozen figures. */
    SIGNED,
    /** By the party committee, on a day. */
    PASSED,
    /** To the unit above. */
    REPORTED,
    PUBLISHED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Optional<Stage> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** Whether the text is fixed: who writes on begins a new version. */
    public boolean isFixed() {
        return compareTo(SIGNED) >= 0;
    }

    /** Whether it is reached on a day: that of the signature, of the meeting, of the report. */
    public boolean hasDay() {
        return compareTo(SIGNED) >= 0;
    }

    /** Whether no check may fail on the way to it; a text that is signed does not move any more. */
    boolean needsChecks() {
        return compareTo(SIGNED) <= 0;
    }
}
