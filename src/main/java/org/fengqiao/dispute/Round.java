package org.fengqiao.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A round that a relapse ended; the round in force stands in the dispute itself. */
@Embeddable
record Round(
        int roundNo,
        @Nullable Instant concludedAt,
        @Nullable @Enumerated(EnumType.STRING) Outcome outcome,
        @Nullable @Enumerated(EnumType.STRING) Level level,
        Instant relapsedAt,
        @Nullable String reason) {
    RoundView view() {
        return new RoundView(roundNo, outcome, level, concludedAt, relapsedAt, reason);
    }
}
