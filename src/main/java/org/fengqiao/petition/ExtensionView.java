package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An extension of the 60 days.
 *
 * @param granted null: not decided yet
 * @param toldAt when the petitioner was told it with its reason
 */
public record ExtensionView(
        int days,
        String reason,
        Instant askedAt,
        String askedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable Boolean granted,
        @Nullable String note,
        @Nullable Instant toldAt) {}
