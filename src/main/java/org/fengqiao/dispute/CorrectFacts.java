package org.fengqiao.dispute;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The facts as the form now has them. A form opened before somebody else's change is refused with {@link
 * org.fengqiao.docket.CaseChanged}, field by field; what has its own step (level, outcome, agreement) is not among them.
 *
 * @param version of the case when the form was opened
 * @param people see {@link FileDispute}
 */
public record CorrectFacts(
        long caseId,
        int version,
        String title,
        @Nullable String summary,
        @Nullable String place,
        DisputeType type,
        @Nullable DisputeSubType subType,
        @Nullable Integer people,
        @Nullable BigDecimal claimAmount,
        RiskColour risk,
        DisputeSource source,
        IntakeChannel channel,
        boolean collective) {
    public CorrectFacts {
        title = Said.clean(title);
        summary = Said.cleanOrNull(summary);
        place = Said.cleanOrNull(place);
    }
}
