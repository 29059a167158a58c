package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.manual.ManualDesk;
import org.fengqiao.report.manual.ManualFigure;
import org.fengqiao.report.manual.ManualValue;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.seal.Seals;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Where a figure that was entered by hand comes from: source, person, time, and every value that it had before. */
@Route(ReportAddress.MANUAL + "/:code")
@StyleSheet("styles/report.css")
@RolesAllowed({"LEADER", "CLERK", "ADMIN"})
class ManualFigureView extends Page implements BeforeEnterObserver, AfterNavigationObserver {
    private final ManualDesk desk;
    private final Seals seals;
    private final SealedFigures figures;
    private final Units units;
    private final ReportUnits choice;
    private final Clock clock;
    private String code = "";

    ManualFigureView(
            ManualDesk desk, Seals seals, SealedFigures figures, Units units, ReportUnits choice, Clock clock) {
        this.desk = desk;
        this.seals = seals;
        this.figures = figures;
        this.units = units;
        this.choice = choice;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(ReportAddress.read(event.getLocation().getQueryParameters(), choice.own(), clock));
    }

    private void show(FigureRequest request) {
        clear();
        try {
            List<ManualFigure> versions = desk.versions(request, code);
            ManualFigure figure = versions.getFirst();
            title(figure.name() + " " + ManualWords.value(figure));
            lead(Say.text(
                    "manual.of",
                    units.byCode(request.unit()).orElseThrow().name(),
                    Days.full(request.period().first()),
                    Days.full(request.period().last())));
            frozen(request, figure);
            content(facts(figure));
            if (versions.size() > 1) {
                content(earlier(versions));
            }
            actions(buttons(request, figure));
        } catch (Refused refused) {
            title(Say.text("manual.title"));
            lead(Say.text(refused));
            actions(back(request));
        }
    }

    /** What stands in the report is what was frozen; what was entered since is shown below it. */
    private void frozen(FigureRequest request, ManualFigure figure) {
        if (seals.find(request).isPresent()) {
            Figure then = figures.inForce(request, Say.language()).get(code);
            ManualValue now = figure.value();
            if (now == null || !then.printed().equals(now.printed())) {
                content(new Mark(Tone.SOON, Say.text("manual.frozen", ReportWords.of(then))));
            }
        }
    }

    private Section facts(ManualFigure figure) {
        Section card = new Section(new Mark(Tone.NOTE, Say.text("manual.mark")), list(figure));
        card.setId("manual-facts");
        card.addClassName("fq-card");
        return card;
    }

    private DescriptionList list(ManualFigure figure) {
        DescriptionList list = new DescriptionList();
        list.addClassName("fq-manual-facts");
        add(list, "manual.value", ManualWords.value(figure));
        add(list, "manual.source", figure.source());
        add(list, "manual.by", figure.enteredBy());
        add(list, "manual.at", Days.time(figure.enteredAt(), ChinaTime.dayOf(clock.instant())));
        if (!figure.reason().isEmpty()) {
            add(list, "manual.reason", figure.reason());
        }
        add(list, "manual.code", "{" + figure.code() + "}");
        return list;
    }

    private static void add(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(Say.text(key)), new DescriptionList.Description(new Span(value)));
    }

    private Section earlier(List<ManualFigure> versions) {
        Section card = new Section(new H2(Say.text("manual.earlier")));
        card.setId("manual-earlier");
        card.addClassName("fq-card");
        versions.stream().skip(1).forEach(version -> card.add(list(version)));
        return card;
    }

    private Component[] buttons(FigureRequest request, ManualFigure figure) {
        if (!desk.mayEnter(request.unit())) {
            return new Component[] {back(request)};
        }
        Runnable done = () -> show(request);
        return new Component[] {
            back(request),
            Buttons.grave(
                    "manual-withdraw",
                    "manual.withdraw",
                    () -> ManualDialog.withdraw(desk, request, figure, done).open()),
            Buttons.next(
                    "manual-correct",
                    "manual.correct",
                    () -> ManualDialog.correct(desk, request, figure, done).open())
        };
    }

    private static Anchor back(FigureRequest request) {
        Anchor back = PagedList.inside(ReportAddress.of(ReportAddress.MANUAL, request), Say.text("manual.back"));
        back.setId("back-to-manual");
        back.addClassName("fq-button");
        return back;
    }
}
