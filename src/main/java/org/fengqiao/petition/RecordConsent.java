package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The sender's answer to an objection: without its consent the township keeps the petition. */
public record RecordConsent(
        long caseId,
        boolean consented,
        Instant answeredAt,
        @Nullable String note) {
    public RecordConsent {
        note = Said.cleanOrNull(note);
    }
}
