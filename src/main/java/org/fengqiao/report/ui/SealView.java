package org.fengqiao.report.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.seal.FigureDifference;
import org.fengqiao.report.seal.RecordChange;
import org.fengqiao.report.seal.Seal;
import org.fengqiao.report.seal.Seals;
import org.fengqiao.report.seal.Verification;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Frozen figures held against the records of today: what was corrected since, never silently. */
@Route(ReportAddress.SEAL)
@StyleSheet("styles/report.css")
@StyleSheet("styles/writing.css")
@RolesAllowed({"LEADER", "CLERK", "ADMIN"})
class SealView extends Page implements AfterNavigationObserver {
    private final Seals seals;
    private final ReportUnits units;
    private final Clock clock;

    SealView(Seals seals, ReportUnits units, Clock clock) {
        super("seal.title");
        this.seals = seals;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        clear();
        FigureRequest request = ReportAddress.read(event.getLocation().getQueryParameters(), units.own(), clock);
        try {
            show(seals.verify(request));
        } catch (Refused refused) {
            lead(Say.text(refused));
        }
        actions(ReportAddress.back(request));
    }

    private void show(Verification verification) {
        Seal seal = verification.seal();
        lead(Say.text(
                "seal.lead",
                Days.full(ChinaTime.dayOf(seal.sealedAt())),
                seal.sealedBy(),
                seal.period().toString(),
                Days.full(seal.asOf().day())));
        Div state = new Div(
                verification.intact()
                        ? new Mark(Tone.GOOD, Say.text("seal.intact"))
                        : new Mark(Tone.URGENT, Say.text("seal.touched")),
                verification.differences().isEmpty()
                        ? new Mark(Tone.GOOD, Say.text("seal.same"))
                        : new Mark(
                                Tone.SOON,
                                Say.text(
                                        "seal.differs.or_records",
                                        verification.differences().size())));
        state.addClassName("fq-seal-line");
        Span print = new Span(Say.text("seal.hash", seal.hash()));
        print.addClassNames("fq-soft", "fq-hash");
        content(state, print);
        verification.differences().forEach(difference -> content(card(difference)));
    }

    private Section card(FigureDifference difference) {
        Section card = new Section(
                new H3(difference.sealed().name()),
                new Paragraph(Say.text("seal.then_now", words(difference.sealed()), words(difference.now()))));
        card.addClassNames("fq-card", "fq-difference");
        UnorderedList list = new UnorderedList();
        difference.records().forEach(change -> list.add(line(change)));
        if (difference.more() > 0) {
            list.add(new ListItem(Say.text("writing.causes.more", difference.more())));
        }
        card.add(list);
        return card;
    }

    private ListItem line(RecordChange change) {
        String number = change.record().number();
        ListItem line = new ListItem(
                new Span(Say.text(change.how()) + "　"),
                number.isEmpty()
                        ? new Span(change.record().title())
                        : PagedList.inside(
                                "case/" + number, number + " " + change.record().title()));
        if (change.changedAt() != null && change.changedBy() != null) {
            Span who = new Span("　"
                    + Say.text(
                            "seal.changed_by",
                            Days.day(ChinaTime.dayOf(change.changedAt()), ChinaTime.dayOf(clock.instant())),
                            change.changedBy()));
            who.addClassName("fq-soft");
            line.add(who);
        }
        return line;
    }

    private static String words(Figure figure) {
        return figure.isRate() && figure.numerator() != null
                ? figure.printed() + "（" + figure.numerator() + "/" + figure.denominator() + "）"
                : ReportWords.of(figure);
    }
}
