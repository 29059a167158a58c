package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.compare.Against;
import org.fengqiao.report.compare.Change;
import org.fengqiao.report.county.CountyFigures;
import org.fengqiao.report.county.CountyLine;
import org.fengqiao.report.county.CountyService;
import org.fengqiao.report.county.NotSummed;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** What a county's townships froze, side by side in the order of their codes, with the sums. Not a ranking. */
@Route(ReportAddress.COUNTY)
@StyleSheet("styles/report.css")
@RolesAllowed({"LEADER", "CLERK", "ADMIN"})
class CountyView extends Page implements AfterNavigationObserver {
    private final CountyService county;
    private final ReportUnits units;
    private final Clock clock;
    private final ReportFilter filter;
    private final Div body = new Div();

    CountyView(CountyService county, ReportUnits units, Clock clock) {
        super("county.title");
        this.county = county;
        this.units = units;
        this.clock = clock;
        filter = new ReportFilter(
                units.choice().stream().filter(county::concerns).toList(),
                ChinaTime.dayOf(clock.instant()).getYear(),
                ReportAddress.COUNTY);
        filter.withoutAsOf();
        content(filter, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FigureRequest request = ReportAddress.read(event.getLocation().getQueryParameters(), units.own(), clock);
        body.removeAll();
        try {
            CountyFigures figures = county.of(request, Say.language());
            filter.show(request, figures.unit());
            lead(Say.text("county.lead"));
            body.add(state(figures));
            lines(figures);
        } catch (Refused refused) {
            units.find(request.unit()).filter(county::concerns).ifPresent(unit -> filter.show(request, unit));
            lead(Say.text(refused));
        }
        actions(ReportAddress.back(request));
    }

    private static Section state(CountyFigures figures) {
        Section state = new Section(new Paragraph(Say.text(
                "county.sealed",
                figures.sealed().size(),
                figures.sealed().size() + figures.missing().size())));
        state.setId("county-state");
        state.addClassName("fq-card");
        if (!figures.missing().isEmpty()) {
            state.add(new Paragraph(
                    Say.text("county.missing", names(figures.missing().stream().map(UnitRow::name)))));
        }
        Stream<String> otherMoments = figures.sealed().stream()
                .filter(township -> township.asOf().chosen())
                .map(township -> Say.text(
                        "county.as_of",
                        township.unit().name(),
                        Days.full(township.asOf().day())));
        String read = names(otherMoments);
        if (!read.isEmpty()) {
            state.add(new Paragraph(read));
        }
        return state;
    }

    private static String names(Stream<String> names) {
        return names.collect(Collectors.joining(Say.text("check.and")));
    }

    private void lines(CountyFigures figures) {
        String last = "";
        Div cards = new Div();
        for (CountyLine line : figures.lines()) {
            String subject = line.sum().subject();
            if (!subject.equals(last)) {
                cards = new Div();
                cards.addClassName("fq-catalogue");
                body.add(new H2(Say.text("report.subject." + subject)), cards);
                last = subject;
            }
            if (line.notSummed() != NotSummed.UNKNOWN) {
                cards.add(card(line, figures));
            }
        }
    }

    private static Article card(CountyLine line, CountyFigures figures) {
        Article card = new Article(new H3(line.sum().name()), sum(line));
        card.setId("county-" + line.sum().code().replace('.', '-'));
        card.addClassNames("fq-card", "fq-catalogue-card");
        Div townships = new Div();
        townships.addClassName("fq-county-cells");
        line.cells().forEach(cell -> townships.add(cell(cell, figures)));
        card.add(townships);
        return card;
    }

    private static Component sum(CountyLine line) {
        Div values = new Div();
        values.addClassName("fq-catalogue-values");
        NotSummed why = line.notSummed();
        if (why != null) {
            Span words = new Span(Say.text(why));
            words.addClassName("fq-soft");
            values.add(words);
            return values;
        }
        Figure sum = line.sum();
        Span now = new Span(ReportWords.of(sum));
        now.addClassName("fq-catalogue-now");
        values.add(now);
        if (sum.isRate() && sum.numerator() != null && sum.denominator() != null) {
            values.add(new Span(sum.numerator() + "/" + sum.denominator()));
        }
        Change change = line.change();
        if (change != null) {
            values.add(new Span(Say.text(Against.YEAR_BEFORE) + " "
                    + Say.text(change.inPoints() ? "change.points" : "change.percent", change.printed())));
        }
        return values;
    }

    private static Component cell(CountyLine.Cell cell, CountyFigures figures) {
        Span name = new Span(cell.unitName());
        FigureRequest request = FigureRequest.of(cell.unitCode(), figures.period());
        Component value = cell.figure()
                .filter(figure -> figure.value() != null)
                .<Component>map(figure -> {
                    Anchor link = PagedList.inside(
                            ReportAddress.of(request, figure.code(), figure.whole()), figure.printed());
                    link.addClassName("fq-number");
                    return link;
                })
                .orElseGet(() -> new Span("—"));
        return new Div(name, value);
    }
}
