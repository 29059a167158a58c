package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Why a petition was put under supervision. */
public enum SupervisionGround implements Coded {
    LATE,
    REPEATED,
    FALSE_REPLY,
    OTHER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
