package org.fengqiao.dispute;

import org.jspecify.annotations.Nullable;

/**
 * Sent back to a lower level.
 *
 * @param to null: the level below
 * @param toUnitId grid or village that is to handle it; null: where the dispute belongs
 */
public record SendBack(
        long caseId,
        String reason,
        @Nullable Level to,
        @Nullable Long toUnitId) {
    public SendBack {
        reason = Said.clean(reason);
    }
}
