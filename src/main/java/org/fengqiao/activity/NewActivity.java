package org.fengqiao.activity;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.protection.FreeText;
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

    /** With telephone and ID numbers in its texts replaced by their masks. */
    NewActivity masked() {
        return new NewActivity(
                unitId,
                on,
                kind,
                times,
                people,
                claimsResolved,
                clean(leader),
                clean(venue),
                unitIds,
                caseId,
                clean(note));
    }

    NewActivity about(long otherCaseId) {
        return new NewActivity(
                unitId, on, kind, times, people, claimsResolved, leader, venue, unitIds, otherCaseId, note);
    }

    /** For the audit log. */
    String inShort() {
        return kind.code() + " " + on + " x" + times;
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : FreeText.masked(text.strip());
    }
}
