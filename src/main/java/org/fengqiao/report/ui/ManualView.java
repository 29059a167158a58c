package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Which;
import org.fengqiao.report.manual.ManualDesk;
import org.fengqiao.report.manual.ManualFigure;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** The figures that a unit enters by hand for a period, and what it entered for others but not yet for this one. */
@Route(ReportAddress.MANUAL)
@StyleSheet("styles/report.css")
@RolesAllowed({"LEADER", "CLERK", "ADMIN"})
class ManualView extends Page implements AfterNavigationObserver {
    private final ManualDesk desk;
    private final Units units;
    private final ReportUnits choice;
    private final Clock clock;
    private final ReportFilter filter;
    private final Div body = new Div();

    ManualView(ManualDesk desk, Units units, ReportUnits choice, Clock clock) {
        super("manual.title");
        this.desk = desk;
        this.units = units;
        this.choice = choice;
        this.clock = clock;
        filter = new ReportFilter(
                choice.choice(), ChinaTime.dayOf(clock.instant()).getYear(), ReportAddress.MANUAL);
        filter.withoutAsOf();
        content(filter, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(ReportAddress.read(event.getLocation().getQueryParameters(), choice.own(), clock));
    }

    private void show(FigureRequest request) {
        body.removeAll();
        try {
            List<ManualFigure> figures = desk.figures(request);
            UnitRow unit = units.byCode(request.unit()).orElseThrow();
            filter.show(request, unit);
            lead(Say.text("manual.lead"));
            boolean mayEnter = desk.mayEnter(request.unit());
            body.add(table(figures, request));
            List<ManualFigure> missing = mayEnter ? desk.notYet(request) : List.of();
            if (!missing.isEmpty()) {
                body.add(missing(missing, request));
            }
            actions(buttons(request, mayEnter));
        } catch (Refused refused) {
            lead(Say.text(refused));
            actions(new Component[0]);
        }
    }

    private Component[] buttons(FigureRequest request, boolean mayEnter) {
        Anchor back = ReportAddress.back(request);
        return mayEnter
                ? new Component[] {
                    back,
                    Buttons.next(
                            "manual-enter",
                            "manual.enter",
                            () -> ManualDialog.enter(desk, request, () -> show(request))
                                    .open())
                }
                : new Component[] {back};
    }

    private Section table(List<ManualFigure> figures, FigureRequest request) {
        Section card = new Section();
        card.setId("manual-figures");
        card.addClassNames("fq-card", "fq-list");
        if (figures.isEmpty()) {
            Paragraph nothing = new Paragraph(Say.text("manual.none"));
            nothing.addClassName("fq-empty");
            card.add(nothing);
            return card;
        }
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        for (String key : List.of("manual.name", "manual.value", "manual.source", "manual.by", "manual.code")) {
            head.add(new NativeTableHeaderCell(Say.text(key)));
        }
        figures.forEach(figure -> {
            Anchor value =
                    PagedList.inside(ReportAddress.of(request, figure.code(), Which.ALL), ManualWords.value(figure));
            value.addClassName("fq-number");
            NativeTableRow row = table.getBody().addRow();
            row.add(
                    cell("manual.name", new Span(figure.name())),
                    cell("manual.value", value),
                    cell("manual.source", new Span(figure.source())),
                    cell("manual.by", new Span(by(figure))),
                    cell("manual.code", new Span("{" + figure.code() + "}")));
        });
        card.add(table);
        return card;
    }

    private String by(ManualFigure figure) {
        return figure.enteredBy() + "　" + Days.time(figure.enteredAt(), ChinaTime.dayOf(clock.instant()));
    }

    private static NativeTableCell cell(String headingKey, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-heading", Say.text(headingKey));
        return cell;
    }

    private Section missing(List<ManualFigure> missing, FigureRequest request) {
        Section card = new Section(new H2(Say.text("manual.not_yet")));
        card.setId("manual-not-yet");
        card.addClassName("fq-card");
        missing.forEach(figure -> {
            Span last = new Span(
                    Say.text("manual.last", figure.name(), figure.period().toString(), ManualWords.value(figure)));
            Div row = new Div(
                    last,
                    Buttons.quiet(
                            "again-" + figure.shortName(),
                            "manual.enter_again",
                            () -> ManualDialog.again(desk, request, figure, () -> show(request))
                                    .open()));
            row.addClassName("fq-manual-again");
            card.add(row);
        });
        return card;
    }
}
