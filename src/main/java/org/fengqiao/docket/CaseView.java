package org.fengqiao.docket;

import java.time.Instant;
import java.util.List;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * The head of a case page.
 *
 * @param version to be sent back with a change, so that a second editor is noticed
 */
public record CaseView(
        long id,
        CaseNumber number,
        CaseKind kind,
        CaseState state,
        UnitRow unit,
        List<UnitRow> coUnits,
        String title,
        @Nullable String summary,
        @Nullable String place,
        @Nullable String leaderInCharge,
        boolean restricted,
        Instant receivedAt,
        @Nullable Instant closedAt,
        @Nullable CaseRef mergedInto,
        @Nullable String endReason,
        Instant registeredAt,
        String registeredBy,
        @Nullable String foundBy,
        int version) {}
