package org.fengqiao.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An announced reception day, or one that was held without.
 *
 * @param id 0 where nobody had announced it
 * @param activityId what came of it
 */
public record ReceptionPlan(
        long id,
        long unitId,
        String unitName,
        ActivityKind kind,
        LocalDate on,
        String leader,
        @Nullable Long leaderId,
        @Nullable String venue,
        @Nullable Long activityId) {}
