package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** The ways that remain open to the parties (人民调解法 art. 26). */
public enum LegalRoute implements Coded {
    ARBITRATION,
    ADMINISTRATIVE,
    JUDICIAL,
    OTHER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
