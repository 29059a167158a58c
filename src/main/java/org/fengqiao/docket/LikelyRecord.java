package org.fengqiao.docket;

import java.time.Instant;
import java.util.List;

/**
 * An earlier record that may be about the same matter.
 *
 * @param reasons why, the strongest first; never empty
 */
public record LikelyRecord(
        CaseRef ref,
        CaseKind kind,
        CaseState state,
        String title,
        String unitName,
        Instant receivedAt,
        List<LikelyReason> reasons) {

    public LikelyRecord {
        reasons = List.copyOf(reasons);
    }
}
