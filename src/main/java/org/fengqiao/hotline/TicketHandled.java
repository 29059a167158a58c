package org.fengqiao.hotline;

import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody took a step with a ticket. */
public record TicketHandled(
        long caseId,
        String caseNumber,
        String actor,
        TicketAction action,
        @Nullable String before,
        @Nullable String after)
        implements AuditedEvent {
    @Override
    public String what() {
        return "ticket." + action.code();
    }
}
