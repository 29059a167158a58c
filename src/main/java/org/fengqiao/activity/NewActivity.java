package org.fengqiao.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as somebody enters it.
 *
 * @param unitId who held it
 * @param on its day
 * @param times at least 1: several of a kind on one day may be one entry
 * @param people how many were met; those met twice count twice (人次)
 * @param claimsResolved claims that were settled there
 * @param unitIds other units that took part
 * @param caseId the case it was about
 */
public record NewActivity(
        long unitId,
        LocalDate on,
        ActivityKind kind,
        int times,
        @Nullable Integer people,
        @Nullable Integer claimsResolved,
        @Nullable String leader,
        @Nullable String venue,
        List<Long> unitIds,
        @Nullable Long caseId,
        @Nullable String note) {
    public NewActivity {
        unitIds = List.copyOf(unitIds);
    }
}
