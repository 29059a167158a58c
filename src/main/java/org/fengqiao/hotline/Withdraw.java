package org.fengqiao.hotline;

import java.time.Instant;

/** The caller takes the request back. */
public record Withdraw(long caseId, String reason, Instant withdrawnAt) {
    public Withdraw {
        reason = Said.clean(reason);
    }
}
