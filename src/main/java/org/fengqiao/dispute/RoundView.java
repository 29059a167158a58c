package org.fengqiao.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A round that a relapse ended. */
public record RoundView(
        int round,
        @Nullable Outcome outcome,
        @Nullable Level level,
        @Nullable Instant concludedAt,
        Instant relapsedAt,
        @Nullable String reason) {}
