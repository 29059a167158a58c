package org.fengqiao.hotline;

import java.util.List;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseView;
import org.fengqiao.workflow.CaseProcesses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading tickets, as far as the current user may see them. */
@Service
@Transactional(readOnly = true)
public class TicketReading {
    private final CaseReading cases;
    private final TicketDesk desk;
    private final TicketRights rights;
    private final TicketPlaces places;
    private final TicketClocks clocks;
    private final TicketNumbers numbers;
    private final TicketReferrals referrals;
    private final CaseProcesses processes;

    TicketReading(
            CaseReading cases,
            TicketDesk desk,
            TicketRights rights,
            TicketPlaces places,
            TicketClocks clocks,
            TicketNumbers numbers,
            TicketReferrals referrals,
            CaseProcesses processes) {
        this.cases = cases;
        this.desk = desk;
        this.rights = rights;
        this.places = places;
        this.clocks = clocks;
        this.numbers = numbers;
        this.referrals = referrals;
        this.processes = processes;
    }

    /** Everything about one ticket; what may not be seen is refused like what does not exist. */
    public TicketView get(long caseId) {
        return view(cases.get(caseId));
    }

    public TicketView byNumber(String number) {
        return view(cases.byNumber(number));
    }

    /** What would cost points in a reply, before it is sent. */
    public List<ReplyFinding> checkReply(long caseId, String text) {
        Ticket ticket = desk.find(cases.get(caseId));
        return ReplyCheck.check(text, ticket.reachedSomebody(), ticket.origin().noReply());
    }

    /** Whether the current user may record a ticket for a unit. */
    public boolean mayFile(long unitId) {
        return rights.mayFile(desk.user(), unitId);
    }

    private TicketView view(CaseView head) {
        Ticket ticket = desk.find(head);
        return new TicketView(
                head,
                ticket.facts(),
                ticket.standing(),
                clocks.due(head.id()),
                processes.openSteps(head.id()),
                rights.actions(desk.user(), ticket, head),
                ticket.cycles().stream().map(this::view).toList(),
                ticket.contacts().stream().map(TicketContact::view).toList(),
                ticket.requests().views(),
                ticket.supervisions().stream().map(TicketSupervision::view).toList(),
                numbers.of(head.id()),
                referrals.of(head.id()),
                referrals.offeredOutcome(head.id()).orElse(null));
    }

    private CycleView view(TicketCycle cycle) {
        Long handler = cycle.handler();
        return cycle.view(handler == null ? null : places.get(handler));
    }
}
