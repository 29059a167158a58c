package org.fengqiao.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A return visit, made or still due. */
public record FollowUpView(
        int round,
        int visitNo,
        Instant dueAt,
        @Nullable Instant doneAt,
        @Nullable String doneBy,
        @Nullable VisitResult result,
        @Nullable String note) {}
