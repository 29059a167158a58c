package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What a petitioner says of the handling. */
public enum Satisfaction implements Coded {
    SATISFIED,
    FAIR,
    DISSATISFIED,
    UNRATED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
