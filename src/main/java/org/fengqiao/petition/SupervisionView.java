package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A supervision of a petition. */
public record SupervisionView(
        long id,
        SupervisionGround ground,
        String reason,
        Instant raisedAt,
        String raisedBy,
        Instant dueAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {}
