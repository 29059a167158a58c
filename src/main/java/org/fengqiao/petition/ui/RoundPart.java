package org.fengqiao.petition.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.petition.DeliveryView;
import org.fengqiao.petition.OpinionView;
import org.fengqiao.petition.PetitionView;
import org.fengqiao.petition.ReviewView;
import org.fengqiao.petition.RoundView;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Titled;
import org.jspecify.annotations.Nullable;

/** One round of a petition: who had it, what was found, the opinion with its four parts, its delivery, its reviews. */
class RoundPart extends Section {
    RoundPart(RoundView round, PetitionView view, LocalDate today) {
        setId("round-" + round.number());
        addClassName("fq-card");
        boolean several = view.rounds().size() > 1;
        add(new H2(several ? Say.text("petition.round.number", round.number()) : Say.text("petition.round")));
        if (round.reason() != null) {
            Paragraph why = new Paragraph(Say.text("petition.round.reason", round.reason()));
            why.addClassNames("fq-callout", "fq-callout-soon");
            add(why);
        }
        add(new FactList(today)
                .text(
                        "petition.round.handler",
                        round.handler() == null ? null : round.handler().name())
                .time("petition.round.handled", round.handledAt())
                .text("petition.round.handled_by", round.handledBy())
                .text("petition.round.hearing", round.hearing() ? Say.text("petition.round.hearing.yes") : null));
        told("petition.round.findings", round.findings());
        OpinionView opinion = round.opinion();
        if (opinion != null) {
            add(new FactList(today)
                    .coded("petition.round.outcome", opinion.outcome())
                    .time("petition.round.written", opinion.writtenAt()));
            told("petition.step.write_opinion.request", opinion.request());
            told("petition.step.write_opinion.facts", opinion.facts());
            told("petition.step.write_opinion.opinion", opinion.opinion());
            told("petition.step.write_opinion.law", opinion.law());
        }
        DeliveryView delivery = round.delivery();
        if (delivery != null) {
            add(new FactList(today)
                    .time("petition.round.delivered", delivery.deliveredAt())
                    .coded("petition.round.way", delivery.way())
                    .text("petition.round.to", delivery.to())
                    .day("petition.round.review_until", delivery.reviewUntil()));
        }
        view.reviews().stream()
                .filter(review -> review.round() == round.number())
                .forEach(review -> add(new H3(Say.text(review.stage())), review(review, today)));
    }

    private static FactList review(ReviewView review, LocalDate today) {
        return new FactList(today)
                .text("petition.review.organ", review.organ())
                .time("petition.review.requested", review.requestedAt())
                .time("petition.review.decided", review.decidedAt())
                .coded("petition.review.result", review.result())
                .text("petition.review.note", review.note())
                .time("petition.review.delivered", review.deliveredAt())
                .day("petition.review.next_until", review.nextUntil());
    }

    private void told(String labelKey, @Nullable String words) {
        if (words != null) {
            Paragraph told = new Paragraph(words);
            told.addClassName("fq-told");
            add(new Titled(labelKey, told));
        }
    }
}
