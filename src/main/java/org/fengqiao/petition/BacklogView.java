package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An old case's line in the register.
 *
 * @param originYear the year it comes from
 * @param resolvedAt when its resolution was certified
 */
public record BacklogView(
        int originYear,
        @Nullable Instant enteredAt,
        @Nullable String leader,
        @Nullable String measures,
        @Nullable BacklogWay way,
        @Nullable Instant resolvedAt,
        @Nullable String certifiedBy,
        @Nullable String evidence) {}
