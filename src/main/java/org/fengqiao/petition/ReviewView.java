package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review or re-review.
 *
 * @param nextUntil until when a re-review can be asked for
 */
public record ReviewView(
        int round,
        ReviewStage stage,
        String organ,
        Instant requestedAt,
        String recordedBy,
        @Nullable Instant decidedAt,
        @Nullable ReviewResult result,
        @Nullable String note,
        @Nullable Instant deliveredAt,
        @Nullable Instant nextUntil) {}
