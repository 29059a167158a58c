package org.fengqiao.petition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the higher organ decided.
 *
 * @param deliveredAt when the petitioner got it; the 30 days for a re-review run from then
 * @param redoBy of a quashed opinion: by when the township has to handle the petition once more; null: not said
 */
public record RecordReview(
        long caseId,
        Instant decidedAt,
        ReviewResult result,
        @Nullable String note,
        @Nullable Instant deliveredAt,
        @Nullable LocalDate redoBy) {
    public RecordReview {
        note = Said.cleanOrNull(note);
    }
}
