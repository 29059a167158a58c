package org.fengqiao.petition;

import java.time.Instant;

/** A hearing begins; its time is not counted (art. 36). */
public record PauseReview(long caseId, Instant pausedAt, String reason) {
    public PauseReview {
        reason = Said.clean(reason);
    }
}
