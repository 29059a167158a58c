package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The township takes it, and says so.
 *
 * @param unitId who handles it: a village, a community, an office, or the township itself
 * @param notifiedAt when the petitioner was told in writing; null where no notice is owed, or it is still to come
 */
public record AcceptPetition(
        long caseId,
        long unitId,
        Instant acceptedAt,
        @Nullable Instant notifiedAt,
        @Nullable String note) {
    public AcceptPetition {
        note = Said.cleanOrNull(note);
    }
}
