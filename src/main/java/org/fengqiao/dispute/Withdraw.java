package org.fengqiao.dispute;

import java.time.Instant;

/** The parties withdraw the matter. */
public record Withdraw(long caseId, String reason, Instant withdrawnAt) {
    public Withdraw {
        reason = Said.clean(reason);
    }
}
