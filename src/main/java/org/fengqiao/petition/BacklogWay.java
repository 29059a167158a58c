package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How an old case (积案) was resolved. */
public enum BacklogWay implements Coded {
    SETTLED,
    AGREEMENT,
    PLEDGE,
    FINISHED,
    OTHER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
