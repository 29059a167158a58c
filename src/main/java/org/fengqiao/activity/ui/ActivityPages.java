package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Say;

/** Where the screens of the register are, and what they show alike. */
final class ActivityPages {
    private ActivityPages() {}

    static String address(long id) {
        return ActivityPage.PATH + "/" + id;
    }

    /** Opens the form in which activities of a kind are entered. */
    static void enter(ActivityKind kind) {
        if (kind.reception()) {
            UI.getCurrentOrThrow()
                    .navigate(ReceptionEntryView.PATH, QueryParameters.of(ReceptionEntryView.KIND, kind.code()));
        } else {
            UI.getCurrentOrThrow().navigate(kind.apart() ? MeetingEntryView.PATH : ActivityEntryView.PATH);
        }
    }

    static FactList facts(ActivityView known, LocalDate today) {
        return new FactList(today)
                .coded("activity.kind", known.kind())
                .text("activity.on", Days.full(known.on()))
                .text("activity.unit", known.unit().name())
                .text(
                        "activity.units",
                        known.units().stream().map(UnitRow::name).collect(Collectors.joining("、")))
                .text("activity.leader", known.leader())
                .text("activity.venue", known.venue())
                .text("activity.times.label", known.times() == 1 ? null : Integer.toString(known.times()))
                .text("activity.people", known.people() == null ? null : Integer.toString(known.people()))
                .text(
                        "activity.claims",
                        known.claimsResolved() == null ? null : Integer.toString(known.claimsResolved()))
                .text("activity.note", known.note());
    }

    /** Another editor was faster: what stands now, beside what was typed here. */
    static Component overtaken(ActivityView current, LocalDate today) {
        String who = current.isVoid() ? current.voidedBy() : current.changedBy();
        Paragraph words = new Paragraph(
                Say.text(current.isVoid() ? "activity.overtaken.void" : "activity.overtaken", who == null ? "" : who));
        Div notice = new Div(words, facts(current, today), new Span(Say.text("activity.overtaken.next")));
        notice.setId("overtaken");
        notice.addClassNames("fq-callout", "fq-callout-urgent", "fq-narrow");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}
