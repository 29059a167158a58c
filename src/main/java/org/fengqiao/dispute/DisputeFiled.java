package org.fengqiao.dispute;

import org.fengqiao.kernel.AuditedEvent;

/** A dispute was recorded. */
public record DisputeFiled(long caseId, String caseNumber, String actor, Level level) implements AuditedEvent {
    @Override
    public String what() {
        return "dispute.filed";
    }

    @Override
    public String after() {
        return level.code();
    }
}
