package org.fengqiao.hotline;

import java.time.Instant;

/** Asks the centre not to count the ticket in the three rates. */
public record ApplyExclusion(long caseId, ExclusionGround ground, String reason, Instant askedAt) {
    public ApplyExclusion {
        reason = Said.clean(reason);
    }
}
