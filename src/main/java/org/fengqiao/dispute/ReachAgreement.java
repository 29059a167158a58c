package org.fengqiao.dispute;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The parties came to an agreement.
 *
 * @param amount yuan in the agreement; null where none is named
 * @param signedAt of a written one when the last signature was put; null while signatures are missing
 * @param performanceDueOn last day for performing; null where none was agreed
 * @param performedAt where it was performed on the spot
 */
public record ReachAgreement(
        long caseId,
        AgreementForm form,
        String text,
        @Nullable BigDecimal amount,
        Instant reachedAt,
        @Nullable Instant signedAt,
        @Nullable LocalDate performanceDueOn,
        @Nullable Instant performedAt) {
    public ReachAgreement {
        text = Said.clean(text);
    }
}
