package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else is competent: the petition is forwarded there, or the petitioner told to turn there.
 *
 * @param organ who is competent
 * @param notifiedAt when the petitioner was told in writing
 */
public record GiveAway(
        long caseId,
        String organ,
        @Nullable String reason,
        @Nullable Instant notifiedAt) {
    public GiveAway {
        organ = Said.clean(organ);
        reason = Said.cleanOrNull(reason);
    }
}
