package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How far a people's mediation has come. */
public enum MediationState implements Coded {
    ACCEPTED,
    CONSENTED,
    MEDIATING,
    AGREED,
    TERMINATED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
