package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What a written opinion comes to (2022 regulation, art. 32). */
public enum OpinionOutcome implements Coded {
    SUPPORTED,
    EXPLAINED,
    NOT_SUPPORTED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
