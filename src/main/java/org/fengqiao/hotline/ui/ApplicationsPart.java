package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.hotline.ApplicationState;
import org.fengqiao.hotline.ApplicationView;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;
import org.jspecify.annotations.Nullable;

/** What the centre was asked for, newest first, and what it answered. */
class ApplicationsPart extends Section {
    private final LocalDate today;
    private final String amountKey;

    ApplicationsPart(List<ApplicationView> applications, boolean inHours, LocalDate today) {
        this.today = today;
        this.amountKey = inHours ? "unit.hour" : "unit.working_day";
        setId("applications");
        addClassName("fq-card");
        add(new H2(Say.text("desk.applications")));
        applications.reversed().forEach(one -> add(application(one)));
    }

    private Article application(ApplicationView one) {
        Span asked = new Span(Days.time(one.askedAt(), today) + " " + one.askedBy());
        asked.addClassName("fq-soft");
        Header head =
                new Header(new H3(Say.text(one.kind())), new Mark(tone(one.state()), Say.text(one.state())), asked);
        head.addClassName("fq-marks");
        FactList facts = new FactList(today)
                .text("desk.application.amount", one.amount() == null ? null : one.amount() + " " + Say.text(amountKey))
                .text("desk.application.duty", one.dutyItem())
                .coded("desk.application.ground", one.ground())
                .text("desk.application.reason", one.reason())
                .text("desk.application.plan", one.plan())
                .text("desk.application.review", one.reviewOn() == null ? null : Days.day(one.reviewOn(), today))
                .text("desk.application.answer", answer(one))
                .text("desk.application.final", one.finalAssignment() ? Say.text("desk.facts.final.yes") : null)
                .time("desk.application.ended", one.endedAt());
        return new Article(head, facts);
    }

    private @Nullable String answer(ApplicationView one) {
        Instant at = one.decidedAt();
        if (at == null) {
            return null;
        }
        String by = one.decidedBy() == null ? "" : " " + one.decidedBy();
        return Days.time(at, today) + by + (one.decision() == null ? "" : "：" + one.decision());
    }

    private static Tone tone(ApplicationState state) {
        return switch (state) {
            case OPEN -> Tone.SOON;
            case GRANTED -> Tone.GOOD;
            case REFUSED -> Tone.URGENT;
            case LAPSED -> Tone.CALM;
        };
    }
}
