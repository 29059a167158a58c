package org.fengqiao.hotline;

import org.fengqiao.docket.DeadlineMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a ticket's due date moves in the ledger, its timers and work items move in the same transaction. */
@Component("ticketDatesFollow")
class DatesFollow {
    private final Tickets tickets;
    private final TicketPaths paths;

    DatesFollow(Tickets tickets, TicketPaths paths) {
        this.tickets = tickets;
        this.paths = paths;
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        if (moved.key().step().startsWith("hotline.")) {
            tickets.findById(moved.key().caseId()).ifPresent(paths::datesMoved);
        }
    }
}
