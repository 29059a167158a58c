package org.fengqiao.hotline;

import java.time.Clock;
import java.time.Instant;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.OpenRecordStarter;
import org.fengqiao.docket.StartsRecordsOf;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts tickets that came from a file, and are still open, at the step that their facts imply. */
@Component
@StartsRecordsOf(CaseKind.TICKET)
class OpenTickets implements OpenRecordStarter {
    private final Tickets tickets;
    private final CaseReading cases;
    private final TicketClocks clocks;
    private final TicketPaths paths;
    private final Asking asking;
    private final JdbcClient jdbc;
    private final Clock clock;

    OpenTickets(
            Tickets tickets,
            CaseReading cases,
            TicketClocks clocks,
            TicketPaths paths,
            Asking asking,
            JdbcClient jdbc,
            Clock clock) {
        this.tickets = tickets;
        this.cases = cases;
        this.clocks = clocks;
        this.paths = paths;
        this.asking = asking;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Not signed: signing. Signed: dispatching, or, where the file names a handler or a unit below the township, handling
     * there. With a reply, but no closing: the reply is next. Signing and contact get clocks as far as those have not
     * passed already; the completion's is the import's.
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(long caseId) {
        CaseView head = cases.get(caseId);
        Ticket ticket = tickets.findById(caseId).orElseThrow();
        Act act = new Act(asking.user().name(), clock.instant());
        Instant dispatched = ticket.origin().dispatchedAt();
        Instant from = dispatched == null ? head.receivedAt() : dispatched;
        ticket.begin(from);
        handOver(ticket, head, new Act(act.by(), from), act);
        clocks.beginOpen(ticket, from, act.at(), act.by());
        paths.begin(ticket, head.unit().id());
    }

    private static void handOver(Ticket ticket, CaseView head, Act then, Act now) {
        String reply = ticket.reply();
        boolean below = head.unit().kind() != UnitKind.TOWNSHIP;
        if (below || ticket.handler() != null || reply != null) {
            ticket.cycle().hand(head.unit().id(), null, then);
        }
        if (reply != null) {
            ticket.cycle().handledElsewhere(reply, now);
        }
    }

    /** The cycle is written anew with the next start. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(long caseId) {
        paths.drop(caseId, "import");
        jdbc.sql("delete from ticket_cycle where case_id = ?").param(caseId).update();
    }
}
