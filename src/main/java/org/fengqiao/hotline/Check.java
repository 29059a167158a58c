package org.fengqiao.hotline;

import org.jspecify.annotations.Nullable;

/** The leader in charge passes what was done, or sends it back with a reason. */
public record Check(long caseId, boolean passed, @Nullable String reason) {
    public Check {
        reason = Said.cleanOrNull(reason);
    }
}
