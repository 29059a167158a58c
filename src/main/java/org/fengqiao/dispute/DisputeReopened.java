package org.fengqiao.dispute;

import java.time.Instant;
import org.fengqiao.kernel.AuditedEvent;

/** A resolved dispute broke out again: a new round of the same case. */
public record DisputeReopened(long caseId, String caseNumber, String actor, int round, Instant relapsedAt)
        implements AuditedEvent {
    @Override
    public String what() {
        return "dispute.reopened";
    }

    @Override
    public String after() {
        return Integer.toString(round);
    }
}
