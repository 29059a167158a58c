package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.dispute.AgreementView;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.dispute.MediationState;
import org.fengqiao.dispute.MediationView;
import org.fengqiao.dispute.SessionView;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The people's mediations of the dispute, newest first, and the agreement in force. */
class MediationPart extends Section {
    private final LocalDate today;

    MediationPart(DisputeView view, LocalDate today) {
        this.today = today;
        setId("mediations");
        addClassName("fq-card");
        add(new H2(Say.text("panel.mediation")));
        view.mediations().reversed().forEach(mediation -> {
            add(head(mediation), facts(mediation));
            sessions(mediation.sessions());
        });
        agreement(view.agreement());
    }

    private static Header head(MediationView mediation) {
        Header head =
                new Header(new H3(mediation.number()), new Mark(tone(mediation.state()), Say.text(mediation.state())));
        head.addClassName("fq-marks");
        return head;
    }

    private static Tone tone(MediationState state) {
        return switch (state) {
            case ACCEPTED, CONSENTED, MEDIATING -> Tone.NOTE;
            case AGREED -> Tone.GOOD;
            case TERMINATED -> Tone.CALM;
        };
    }

    private FactList facts(MediationView mediation) {
        return new FactList(today)
                .text("panel.mediation.committee", mediation.committee().name())
                .time("panel.mediation.accepted_at", mediation.acceptedAt())
                .time("panel.mediation.rights_told_at", mediation.rightsToldAt())
                .text("panel.mediation.consent", mediation.consentNote())
                .text("panel.mediation.mediators", String.join("、", mediation.mediators()))
                .text("panel.mediation.challenge", mediation.challengeNote())
                .text("panel.mediation.investigation", mediation.investigation())
                .time("panel.mediation.extended_at", mediation.extendedAt())
                .time("panel.mediation.agreement_at", mediation.agreementAt())
                .time("panel.mediation.signed_at", mediation.signedAt())
                .coded("panel.mediation.ground", mediation.ground())
                .text(
                        "panel.mediation.routes",
                        mediation.routesTold().stream().map(Say::text).collect(Collectors.joining("、")))
                .time("panel.mediation.routes_told_at", mediation.routesToldAt())
                .time("panel.mediation.filed_at", mediation.filedAt());
    }

    private void sessions(List<SessionView> held) {
        if (held.isEmpty()) {
            return;
        }
        OrderedList lines = new OrderedList();
        lines.addClassName("fq-history");
        held.reversed().forEach(session -> {
            Span what = new Span(Say.text("panel.mediation.session", Days.time(session.heldAt(), today)));
            what.addClassName("fq-history-what");
            ListItem line = new ListItem(what);
            soft(line, session.place());
            soft(line, session.attended());
            soft(line, session.recordedBy());
            line.add(new Paragraph(session.record()));
            lines.add(line);
        });
        add(lines);
    }

    private static void soft(ListItem line, @Nullable String words) {
        if (words != null) {
            Span span = new Span(words);
            span.addClassName("fq-soft");
            line.add(span);
        }
    }

    private void agreement(@Nullable AgreementView agreement) {
        if (agreement == null) {
            return;
        }
        Paragraph text = new Paragraph(agreement.text() == null ? "" : agreement.text());
        text.addClassName("fq-prose");
        Article article = new Article(
                new H3(Say.text("panel.agreement")),
                text,
                new FactList(today)
                        .coded("panel.agreement.form", agreement.form())
                        .yuan("panel.agreement.amount", agreement.amount())
                        .day("panel.agreement.due", agreement.performanceDueAt())
                        .time("panel.agreement.performed", agreement.performedAt())
                        .time("panel.agreement.confirmed", agreement.confirmedAt()));
        article.setId("agreement");
        article.addClassName("fq-callout");
        add(article);
    }
}
