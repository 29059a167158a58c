package org.fengqiao.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The agreement was performed, or it is certain that it will not be and a party goes to court (人民调解法 art. 32).
 *
 * @param performedAt null: it was not, and nothing more can be done here
 */
public record RecordPerformance(long caseId, @Nullable Instant performedAt, String note) {
    public RecordPerformance {
        note = Said.clean(note);
    }
}
