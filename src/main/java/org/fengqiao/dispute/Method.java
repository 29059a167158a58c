package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** By which kind of mediation a dispute was resolved. */
public enum Method implements Coded {
    PEOPLE,
    ADMINISTRATIVE,
    POLICE,
    JUDICIAL,
    SPOT;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
