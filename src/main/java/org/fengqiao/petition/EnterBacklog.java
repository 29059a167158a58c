package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Enters the petition in the register of old cases.
 *
 * @param originYear the year it comes from
 */
public record EnterBacklog(
        long caseId,
        int originYear,
        Instant enteredAt,
        @Nullable String leader,
        @Nullable String measures) {
    public EnterBacklog {
        leader = Said.cleanOrNull(leader);
        measures = Said.cleanOrNull(measures);
    }
}
