package org.fengqiao.activity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting decided about a case.
 *
 * @param heldOn day of the meeting
 * @param late open, and its last day is over
 * @param mayFinish whether the reader may say that it was done
 * @param version to be sent back, so that a second editor is noticed
 */
public record DecisionView(
        long id,
        long activityId,
        LocalDate heldOn,
        long caseId,
        String caseNumber,
        String caseTitle,
        String decision,
        long ownerUnitId,
        String ownerUnitName,
        String owner,
        @Nullable Long ownerId,
        LocalDate due,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable String doneNote,
        boolean late,
        boolean mayFinish,
        int version) {
    public boolean isDone() {
        return doneAt != null;
    }
}
