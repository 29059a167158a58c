package org.fengqiao.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The centre's answer to an application.
 *
 * @param decidedBy who answered, as the centre signs
 * @param finalAssignment of a refused return: this township is competent for good
 */
public record Decide(
        long caseId,
        long applicationId,
        boolean granted,
        Instant decidedAt,
        String decidedBy,
        @Nullable String words,
        boolean finalAssignment) {
    public Decide {
        decidedBy = Said.clean(decidedBy);
        words = Said.cleanOrNull(words);
    }
}
