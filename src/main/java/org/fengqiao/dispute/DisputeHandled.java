package org.fengqiao.dispute;

import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody took a step in a dispute. */
public record DisputeHandled(
        long caseId,
        String caseNumber,
        String actor,
        DisputeAction action,
        @Nullable String before,
        @Nullable String after)
        implements AuditedEvent {
    @Override
    public String what() {
        return "dispute." + action.code();
    }
}
