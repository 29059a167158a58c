package org.fengqiao.hotline;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How satisfied a caller says to be. Rated are the first three; their share of the first two is the rate of satisfaction. */
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
