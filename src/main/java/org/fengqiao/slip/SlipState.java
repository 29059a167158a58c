package org.fengqiao.slip;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Where a slip stands: waiting for the leader, sent, answered, or taken back. */
public enum SlipState implements Coded {
    DRAFT,
    SIGNED,
    ANSWERED,
    VOID;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
