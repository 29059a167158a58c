package org.fengqiao.hotline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.workflow.CaseProcesses;
import org.fengqiao.workflow.Route;
import org.springframework.stereotype.Component;

/** Lets the diagram follow the facts. */
@Component
class TicketPaths {
    static final String PROCESS = "hotline-ticket";

    private final CaseProcesses processes;
    private final TicketPlaces places;
    private final TicketClocks clocks;

    TicketPaths(CaseProcesses processes, TicketPlaces places, TicketClocks clocks) {
        this.processes = processes;
        this.places = places;
        this.clocks = clocks;
    }

    /** Puts a ticket that has no process where its facts say that it stands. */
    void begin(Ticket ticket, long unitId) {
        if (ticket.standing() != Standing.DONE) {
            processes.start(PROCESS, ticket.caseId(), route(ticket, unitId));
        }
    }

    /** From where it stood to where it stands now. What was over has no process. */
    void move(Ticket ticket, long unitId, Standing before) {
        if (before == Standing.DONE) {
            begin(ticket, unitId);
        } else {
            processes.complete(ticket.caseId(), before.step(), route(ticket, unitId));
        }
    }

    void drop(long caseId, String reason) {
        processes.cancel(PROCESS, caseId, reason);
    }

    /** A date moved in the ledger: the timers of the diagram and the work list follow. */
    void datesMoved(Ticket ticket) {
        processes.moveDates(PROCESS, ticket.caseId(), dates(Route.onwards(), ticket));
    }

    private Route route(Ticket ticket, long unitId) {
        TicketEnding ending = ticket.ending();
        String next = ending == null ? ticket.standing().step() : ending.name().toLowerCase(Locale.ROOT);
        UnitRow township = places.township(unitId);
        Route route = Route.to(next)
                .with("township", township.code())
                .with("handler", places.handlers(places.get(unitId), township));
        return dates(route, ticket);
    }

    private Route dates(Route route, Ticket ticket) {
        List<DeadlineRow> running = clocks.running(ticket.caseId());
        Route dated = dates(route, "dueAt", "warnAt", TicketClocks.limit(running));
        dated = dates(dated, "signDueAt", "signWarnAt", TicketClocks.of(running, TicketClocks.SIGN));
        return dates(dated, "reviewDueAt", "reviewWarnAt", TicketClocks.of(running, TicketClocks.PARKING));
    }

    private static Route dates(Route route, String due, String warn, Optional<DeadlineRow> clock) {
        return route.at(due, clock.map(DeadlineRow::dueAt).orElse(null))
                .at(
                        warn,
                        clock.flatMap(row -> row.warnAt().stream().findFirst()).orElse(null));
    }
}
