package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.RateService;
import org.fengqiao.report.Which;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/**
 * The wall of the three rates: this month, quarter and year, each with its numerator and denominator, last year beside
 * it, and the villages. Large enough to be read across a room.
 */
@Route(RatesView.PATH)
@StyleSheet("styles/report.css")
@RolesAllowed({"LEADER", "CLERK", "ADMIN"})
class RatesView extends Page implements AfterNavigationObserver {
    static final String PATH = "rates";

    private static final String UNIT = "unit";

    private final RateService rates;
    private final Units units;
    private final ReportUnits choice;
    private final ComboBox<UnitRow> unit = new ComboBox<>();
    private final Div body = new Div();

    RatesView(RateService rates, Units units, ReportUnits choice) {
        super("rates.title");
        this.rates = rates;
        this.units = units;
        this.choice = choice;
        unit.setId("rates-unit");
        unit.setAriaLabel(Say.text("report.filter.unit"));
        unit.setItems(choice.choice());
        unit.setItemLabelGenerator(UnitRow::name);
        unit.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(
                        PATH,
                        QueryParameters.simple(Map.of(UNIT, change.getValue().code()))));
            }
        });
        beside(unit);
        body.addClassName("fq-wall-page");
        content(body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(UNIT)
                .orElseGet(() -> choice.own());
        body.removeAll();
        try {
            wall(code);
            units.byCode(code).ifPresent(unit::setValue);
        } catch (Refused refused) {
            lead(Say.text(refused));
        }
    }

    private void wall(String code) {
        List<Period> periods = rates.running();
        List<List<Figure>> now = new ArrayList<>();
        List<List<Figure>> before = new ArrayList<>();
        for (Period period : periods) {
            now.add(rates.rates(FigureRequest.of(code, period), Say.language()));
            before.add(rates.rates(FigureRequest.of(code, yearBefore(period)), Say.language()));
        }
        Div wall = new Div();
        wall.addClassName("fq-wall");
        for (int rate = 0; rate < RateService.THREE_RATES.size(); rate++) {
            Section column = new Section(new H2(Say.text(RateService.THREE_RATES.get(rate) + ".short")));
            column.addClassNames("fq-card", "fq-wall-rate");
            column.setId("rate-" + rate);
            for (int i = 0; i < periods.size(); i++) {
                column.add(cell(
                        code,
                        periods.get(i),
                        now.get(i).get(rate),
                        before.get(i).get(rate)));
            }
            wall.add(column);
        }
        Period year = periods.getLast();
        body.add(
                wall,
                new RatesByUnit(
                        rates.byUnit(FigureRequest.of(code, year), Say.language()),
                        rates.byUnit(FigureRequest.of(code, yearBefore(year)), Say.language()),
                        year));
    }

    /** The same month, quarter or year of the year before, up to its own end. */
    private static Period yearBefore(Period period) {
        return switch (period.span()) {
            case MONTH -> Period.month(period.yearNumber() - 1, period.number());
            case QUARTER -> Period.quarter(period.yearNumber() - 1, period.number());
            default -> Period.year(period.yearNumber() - 1);
        };
    }

    private static Component cell(String unit, Period period, Figure now, Figure before) {
        Span when = new Span(Say.text("rates.period." + period.span().code(), period.number()));
        when.addClassName("fq-wall-when");
        Span value = new Span(now.printed());
        value.addClassName("fq-wall-value");
        Span share = new Span(
                number(unit, period, now, now.numerator(), Which.NUMERATOR),
                new Span(" / "),
                number(unit, period, now, now.denominator(), Which.DENOMINATOR));
        share.addClassName("fq-wall-share");
        Span earlier = new Span(new Span(Say.text("rates.year_before") + " " + before.printed() + " "));
        earlier.add(
                new Span("（"),
                number(unit, yearBefore(period), before, before.numerator(), Which.NUMERATOR),
                new Span("/"),
                number(unit, yearBefore(period), before, before.denominator(), Which.DENOMINATOR),
                new Span("）"));
        earlier.addClassName("fq-soft");
        Div cell = new Div(when, value, share, earlier);
        cell.addClassName("fq-wall-cell");
        cell.getElement().setAttribute("data-span", period.span().code());
        return cell;
    }

    private static Component number(
            String unit, Period period, Figure figure, @org.jspecify.annotations.Nullable Long count, Which which) {
        long shown = count == null ? 0 : count;
        var link = PagedList.inside(
                ReportAddress.of(FigureRequest.of(unit, period), figure.code(), which), Long.toString(shown));
        link.addClassName("fq-number");
        return link;
    }
}
