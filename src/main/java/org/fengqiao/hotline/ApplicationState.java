package org.fengqiao.hotline;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Where an application to the centre stands. */
public enum ApplicationState implements Coded {
    OPEN,
    GRANTED,
    REFUSED,
    /** Not needed any more: the reply was sent before the centre answered. */
    LAPSED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
