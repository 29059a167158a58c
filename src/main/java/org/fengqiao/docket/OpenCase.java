package org.fengqiao.docket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case file to be opened.
 *
 * @param unitId the lead unit: where the case belongs and is counted
 * @param coUnits other units concerned; they see the case
 * @param foundBy who found it, often not who types it
 * @param receivedAt when it was found (dispute) or received
 * @param restricted seen only by those named for it
 */
public record OpenCase(
        CaseKind kind,
        long unitId,
        String title,
        @Nullable String summary,
        @Nullable String place,
        Instant receivedAt,
        @Nullable String foundBy,
        List<NewParty> parties,
        List<Long> coUnits,
        boolean restricted) {
    public OpenCase {
        parties = List.copyOf(parties);
        coUnits = List.copyOf(coUnits);
    }
}
