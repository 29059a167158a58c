package org.fengqiao.hotline;

import java.time.Instant;
import java.time.LocalDate;

/** Asks the centre to park a ticket that cannot be done for now. */
public record ApplyParking(long caseId, String plan, LocalDate reviewOn, String reason, Instant askedAt) {
    public ApplyParking {
        plan = Said.clean(plan);
        reason = Said.clean(reason);
    }
}
