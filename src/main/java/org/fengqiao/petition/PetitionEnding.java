package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How a petition ended. */
public enum PetitionEnding implements Coded {
    ARCHIVED,
    /** For good, after a re-review (终结). */
    FINISHED,
    FORWARDED,
    NOT_OURS,
    RETURNED,
    PASSED_ON,
    EXPLAINED,
    WITHDRAWN;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
