package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.hotline.TicketFacts;
import org.fengqiao.hotline.TicketView;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** What the caller asked for, how it came in, who has it, and how it ended. */
class TicketFactsPart extends Section {
    TicketFactsPart(TicketView view, LocalDate today) {
        setId("facts");
        addClassName("fq-card");
        CaseView head = view.head();
        TicketFacts facts = view.facts();
        add(new H2(Say.text("desk.facts")));
        if (head.summary() != null) {
            Paragraph told = new Paragraph(head.summary());
            told.addClassName("fq-told");
            add(told);
        }
        add(new FactList(today)
                .coded("desk.facts.class", facts.ticketClass())
                .text("desk.facts.category", facts.category())
                .text("desk.facts.place", head.place())
                .coded("desk.facts.channel", facts.channel())
                .text(
                        "desk.facts.numbers",
                        view.numbers().stream()
                                .map(one -> one.system() + " " + one.number())
                                .collect(Collectors.joining("；")))
                .text("desk.facts.handler", handler(view))
                .text(
                        "desk.facts.co_units",
                        head.coUnits().stream().map(UnitRow::name).collect(Collectors.joining("、")))
                .time("desk.facts.received", head.receivedAt())
                .time("desk.facts.dispatched", facts.dispatchedAt())
                .time("desk.facts.signed", facts.signedAt())
                .time("desk.facts.contacted", facts.contactedAt())
                .text("desk.facts.no_reply", flag(facts.noReply(), "desk.facts.no_reply.yes"))
                .text("desk.facts.final", flag(facts.finalAssignment(), "desk.facts.final.yes"))
                .text("desk.facts.registered_by", head.registeredBy())
                .time("desk.facts.closed", head.closedAt())
                .text("desk.facts.solved", yesNo(facts.resolved()))
                .coded("desk.facts.satisfaction", facts.satisfaction()));
        if (view.cycles().isEmpty() && facts.reply() != null) {
            Paragraph reply = new Paragraph(facts.reply());
            reply.addClassName("fq-told");
            add(new org.fengqiao.ui.Titled("desk.cycle.reply", reply));
        }
    }

    private static @Nullable String handler(TicketView view) {
        return view.cycles().isEmpty() || view.cycles().getLast().handler() == null
                ? view.facts().handler()
                : view.head().unit().name();
    }

    private static @Nullable String flag(boolean holds, String wordsKey) {
        return holds ? Say.text(wordsKey) : null;
    }

    private static @Nullable String yesNo(@Nullable Boolean solved) {
        return solved == null ? null : Say.text(solved ? "desk.solved" : "desk.unsolved");
    }
}
