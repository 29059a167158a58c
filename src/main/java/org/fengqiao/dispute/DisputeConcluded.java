package org.fengqiao.dispute;

import java.time.Instant;
import org.fengqiao.kernel.AuditedEvent;

/** A dispute reached its outcome, at this time. */
public record DisputeConcluded(long caseId, String caseNumber, String actor, Outcome outcome, Instant at)
        implements AuditedEvent {
    @Override
    public String what() {
        return "dispute.concluded";
    }

    @Override
    public String after() {
        return outcome.code();
    }
}
