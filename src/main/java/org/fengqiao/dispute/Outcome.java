package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How a dispute ended. Going up a level ends an attempt and not the dispute. */
public enum Outcome implements Coded {
    OPEN,
    AGREEMENT,
    SETTLED,
    FAILED,
    WITHDRAWN,
    REFERRED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
