package org.fengqiao.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register as it is shown.
 *
 * @param units others that took part
 * @param caseNumber of the case it was about; null also where the reader may not see that case
 * @param changedBy who changed it last, if anybody did
 * @param voidReason why it was taken back; null while it counts
 * @param version to be sent back with a change, so that a second editor is noticed
 * @param mayChange whether the reader may correct it or take it back
 */
public record ActivityView(
        long id,
        UnitRow unit,
        LocalDate on,
        ActivityKind kind,
        int times,
        @Nullable Integer people,
        @Nullable Integer claimsResolved,
        @Nullable String leader,
        @Nullable String venue,
        List<UnitRow> units,
        @Nullable Long caseId,
        @Nullable String caseNumber,
        @Nullable String note,
        Instant registeredAt,
        String registeredBy,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable Instant voidedAt,
        @Nullable String voidedBy,
        @Nullable String voidReason,
        boolean imported,
        int version,
        boolean mayChange) {

    public boolean isVoid() {
        return voidedAt != null;
    }

    /** The entry as it would be entered again. */
    public NewActivity facts() {
        return new NewActivity(
                unit.id(),
                on,
                kind,
                times,
                people,
                claimsResolved,
                leader,
                venue,
                units.stream().map(UnitRow::id).toList(),
                caseId,
                note);
    }
}
