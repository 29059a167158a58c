package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How far a dispute may go wrong: red is the gravest. A person sets it; every change is in the timeline. */
public enum RiskColour implements Coded {
    RED,
    ORANGE,
    YELLOW,
    BLUE;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
