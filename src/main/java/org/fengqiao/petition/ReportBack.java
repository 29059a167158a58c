package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The result of an assigned petition went to its sender (art. 22). */
public record ReportBack(
        long caseId, Instant reportedAt, @Nullable String note) {
    public ReportBack {
        note = Said.cleanOrNull(note);
    }
}
