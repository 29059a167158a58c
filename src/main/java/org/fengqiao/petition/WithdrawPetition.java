package org.fengqiao.petition;

import java.time.Instant;

/** The petitioner takes it back. */
public record WithdrawPetition(long caseId, String reason, Instant withdrawnAt) {
    public WithdrawPetition {
        reason = Said.clean(reason);
    }
}
