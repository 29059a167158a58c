package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** From whom a petition came. */
public enum PetitionOrigin implements Coded {
    DIRECT,
    /** Passed on by a petition office (转送). */
    FORWARDED,
    /** Passed on with a duty to report the result (交办). */
    ASSIGNED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
