package org.fengqiao.report.check;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What follows from a finding. */
public enum Severity implements Coded {
    /** Nothing is sealed while it stands. */
    FAILED,
    /** For the leader's eyes. */
    WARNED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
