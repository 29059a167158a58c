package org.fengqiao.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session was held; any number of them may be. */
public record HoldSession(
        long caseId,
        Instant heldAt,
        @Nullable String place,
        @Nullable String attended,
        String record) {
    public HoldSession {
        place = Said.cleanOrNull(place);
        attended = Said.cleanOrNull(attended);
        record = Said.clean(record);
    }
}
