package org.fengqiao.hotline.api;

import static org.fengqiao.api.OffsetTimes.time;
import static org.fengqiao.api.OffsetTimes.timeOrNull;

import java.util.List;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.Parties;
import org.fengqiao.docket.PartyView;
import org.fengqiao.hotline.TicketFacts;
import org.fengqiao.hotline.TicketReading;
import org.fengqiao.hotline.TicketView;
import org.springframework.stereotype.Component;

/** Puts together what another program reads of a ticket, as far as its user may see it. */
@Component
class TicketAnswers {
    private final TicketReading tickets;
    private final Parties parties;

    TicketAnswers(TicketReading tickets, Parties parties) {
        this.tickets = tickets;
        this.parties = parties;
    }

    TicketAnswer of(long caseId) {
        return answer(tickets.get(caseId));
    }

    TicketAnswer of(String number) {
        return answer(tickets.byNumber(number));
    }

    private TicketAnswer answer(TicketView ticket) {
        CaseView head = ticket.head();
        TicketFacts facts = ticket.facts();
        List<PartyView> people = parties.of(head.id());
        PartyView first = people.isEmpty() ? null : people.getFirst();
        return new TicketAnswer(
                head.id(),
                head.number().text(),
                head.unit().code(),
                head.unit().name(),
                head.state(),
                ticket.standing(),
                timeOrNull(ticket.dueAt()),
                facts.channel(),
                facts.ticketClass(),
                facts.category(),
                head.title(),
                head.summary(),
                head.place(),
                people.stream().map(PartyView::name).toList(),
                first == null ? null : first.phone(),
                first == null ? null : first.idNumber(),
                ticket.numbers().stream()
                        .map(number -> number.system() + "=" + number.number())
                        .toList(),
                head.leaderInCharge(),
                time(head.receivedAt()),
                timeOrNull(facts.dispatchedAt()),
                timeOrNull(facts.signedAt()),
                timeOrNull(facts.contactedAt()),
                timeOrNull(head.closedAt()),
                timeOrNull(facts.returnedAt()),
                timeOrNull(facts.reopenedAt()),
                facts.urgent(),
                facts.excluded(),
                head.restricted(),
                facts.resolved(),
                facts.satisfaction(),
                facts.handler(),
                facts.reply());
    }
}
