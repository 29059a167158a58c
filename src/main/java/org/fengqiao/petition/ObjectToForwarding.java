package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * It was forwarded to the wrong organ.
 *
 * @param competent who is competent, where that is known
 */
public record ObjectToForwarding(long caseId, @Nullable String competent, String reason, Instant objectedAt) {
    public ObjectToForwarding {
        competent = Said.cleanOrNull(competent);
        reason = Said.clean(reason);
    }
}
