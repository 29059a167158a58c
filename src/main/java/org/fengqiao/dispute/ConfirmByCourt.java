package org.fengqiao.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The court confirmed the agreement (人民调解法 art. 33; 民事诉讼法 art. 205, 206).
 *
 * @param appliedAt when the parties applied, which must be within 30 days; null: not known
 */
public record ConfirmByCourt(
        long caseId,
        @Nullable Instant appliedAt,
        Instant confirmedAt,
        @Nullable String ruling) {
    public ConfirmByCourt {
        ruling = Said.cleanOrNull(ruling);
    }
}
