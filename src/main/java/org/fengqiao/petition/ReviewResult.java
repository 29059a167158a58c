package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What a review says of the opinion. */
public enum ReviewResult implements Coded {
    UPHELD,
    CHANGED,
    /** The township handles it once more. */
    REVOKED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
