package org.fengqiao.organization;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What a person may do in the unit it belongs to. One person may have several. */
public enum Role implements Coded {
    GRID_WORKER,
    MEDIATOR,
    CLERK,
    LEADER,
    ADMIN;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
