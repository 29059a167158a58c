package org.fengqiao.petition;

import java.time.Instant;

/** An accusation that is not for the township goes to its organ on the same day. */
public record PassOn(long caseId, String organ, Instant passedOnAt) {
    public PassOn {
        organ = Said.clean(organ);
    }
}
