package org.fengqiao.petition.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.petition.PetitionFacts;
import org.fengqiao.petition.PetitionView;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Titled;

/** What is asked for, how it came in, what it is, and what was decided of it. */
class PetitionFactsPart extends Section {
    PetitionFactsPart(PetitionView view, LocalDate today) {
        setId("facts");
        addClassName("fq-card");
        CaseView head = view.head();
        PetitionFacts facts = view.facts();
        add(new H2(Say.text("petition.facts")));
        if (head.summary() != null) {
            Paragraph told = new Paragraph(head.summary());
            told.addClassName("fq-told");
            add(told);
        }
        if (view.concluded()) {
            callout(Say.text("petition.concluded"));
        }
        add(new FactList(today)
                .coded("petition.facts.class", facts.petitionClass())
                .coded("petition.facts.route", facts.route())
                .text(
                        "petition.facts.earlier",
                        view.earlier() == null ? null : view.earlier().number().text())
                .text("petition.facts.place", head.place())
                .coded("petition.facts.channel", facts.channel())
                .coded("petition.facts.origin", facts.origin())
                .text("petition.facts.sender", facts.sender())
                .text("petition.facts.sender_number", facts.senderNumber())
                .text(
                        "petition.facts.people",
                        facts.people() == null ? null : Say.text("petition.people_count", facts.people()))
                .text("petition.facts.notice", facts.noticeOwed() ? null : Say.text("petition.facts.notice.none"))
                .text("petition.facts.handler", head.unit().name())
                .text(
                        "petition.facts.co_units",
                        head.coUnits().stream().map(UnitRow::name).collect(Collectors.joining("、")))
                .text("petition.facts.leader", head.leaderInCharge())
                .time("petition.facts.received", head.receivedAt())
                .coded("petition.facts.decision", facts.decision())
                .text("petition.facts.organ", facts.otherOrgan())
                .text("petition.facts.reason", facts.decisionNote())
                .text("petition.facts.receipt", facts.receipt())
                .time("petition.facts.notified", facts.notifiedAt())
                .time("petition.facts.accepted", facts.acceptedAt())
                .time("petition.facts.returned", facts.returnedAt())
                .time("petition.facts.replied", facts.repliedAt())
                .time("petition.facts.reported", facts.reportedAt())
                .coded("petition.facts.satisfaction", facts.satisfaction())
                .coded("petition.facts.office_satisfaction", facts.officeSatisfaction())
                .text("petition.facts.registered_by", head.registeredBy()));
        if (view.rounds().isEmpty() && facts.reply() != null) {
            Paragraph reply = new Paragraph(facts.reply());
            reply.addClassName("fq-told");
            add(new Titled("petition.round.answer", reply));
        }
    }

    private void callout(String words) {
        Paragraph callout = new Paragraph(words);
        callout.addClassNames("fq-callout", "fq-callout-soon");
        add(callout);
    }
}
