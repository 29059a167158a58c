package org.fengqiao.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The platform's call-back: what the caller said to the centre, and whether the ticket has to be done again.
 *
 * @param reached a caller who could not be reached counts neither as solved nor as unsolved
 * @param redo the same ticket begins its next cycle
 * @param redoDueAt named by the centre; null: by the policy {@code hotline.redo}
 */
public record RecordResult(
        long caseId,
        Instant at,
        boolean reached,
        @Nullable Boolean solved,
        @Nullable Satisfaction satisfaction,
        @Nullable String words,
        boolean redo,
        @Nullable String redoReason,
        @Nullable Instant redoDueAt) {
    public RecordResult {
        words = Said.cleanOrNull(words);
        redoReason = Said.cleanOrNull(redoReason);
    }
}
