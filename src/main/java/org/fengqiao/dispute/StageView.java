package org.fengqiao.dispute;

import java.time.Instant;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/** A stay at one level. */
public record StageView(
        int round,
        Level level,
        UnitRow unit,
        Instant enteredAt,
        @Nullable Instant analysedAt,
        @Nullable String analysis,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable StageEnding ending,
        @Nullable String tried) {}
