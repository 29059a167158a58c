package org.fengqiao.hotline;

import org.fengqiao.kernel.AuditedEvent;

/** A ticket was recorded. */
public record TicketFiled(long caseId, String caseNumber, String actor, TicketChannel channel) implements AuditedEvent {
    @Override
    public String what() {
        return "ticket.filed";
    }

    @Override
    public String after() {
        return channel.code();
    }
}
