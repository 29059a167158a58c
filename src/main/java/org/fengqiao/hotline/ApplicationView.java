package org.fengqiao.hotline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application to the centre, and its answer.
 *
 * @param endedAt of a granted parking: when it ended
 */
public record ApplicationView(
        long id,
        int cycle,
        ApplicationKind kind,
        ApplicationState state,
        Instant askedAt,
        String askedBy,
        String reason,
        @Nullable Integer amount,
        @Nullable String dutyItem,
        @Nullable String plan,
        @Nullable LocalDate reviewOn,
        @Nullable ExclusionGround ground,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decision,
        boolean finalAssignment,
        @Nullable Instant endedAt) {}
