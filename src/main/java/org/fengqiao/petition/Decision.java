package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What was decided of a petition after it was classed. */
public enum Decision implements Coded {
    ACCEPTED,
    FORWARDED,
    NOT_OURS,
    /** To its forwarding; its sender has to consent. */
    OBJECTED,
    /** An accusation that is not for the township. */
    PASSED_ON,
    /** Concluded by a re-review before. */
    EXPLAINED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
