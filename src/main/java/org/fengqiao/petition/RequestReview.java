package org.fengqiao.petition;

import java.time.Instant;

/** @param organ that decides: one level up */
public record RequestReview(long caseId, String organ, Instant requestedAt) {
    public RequestReview {
        organ = Said.clean(organ);
    }
}
