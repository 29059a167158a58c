package org.fengqiao.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A resolved dispute broke out again, found otherwise than by a return visit.
 *
 * @param level where the new round begins; null: the level that resolved it
 */
public record ReportRelapse(
        long caseId,
        Instant relapsedAt,
        String reason,
        @Nullable Level level) {
    public ReportRelapse {
        reason = Said.clean(reason);
    }
}
