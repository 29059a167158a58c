package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.compare.Comparison;
import org.fengqiao.report.compare.Comparisons;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** Every figure in plain words: what it counts, which day decides, and what it was before. */
@Route(ReportAddress.CATALOGUE)
@StyleSheet("styles/report.css")
@RolesAllowed({"LEADER", "CLERK", "ADMIN"})
class CatalogueView extends Page implements AfterNavigationObserver {
    private static final String SUBJECT = "subject";

    private final Comparisons comparisons;
    private final ReportUnits units;
    private final Clock clock;
    private final ReportFilter filter;
    private final Div body = new Div();

    CatalogueView(Comparisons comparisons, ReportUnits units, Clock clock) {
        super("catalogue.title");
        this.comparisons = comparisons;
        this.units = units;
        this.clock = clock;
        filter = new ReportFilter(
                units.choice(), ChinaTime.dayOf(clock.instant()).getYear(), ReportAddress.CATALOGUE);
        content(filter, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        FigureRequest request = ReportAddress.read(parameters, units.own(), clock);
        body.removeAll();
        try {
            Comparison comparison = comparisons.of(request, Say.language());
            Figures now = comparison.now();
            filter.show(request, now.unit());
            lead(ReportWords.lead(now));
            show(comparison, request, parameters.getSingleParameter(SUBJECT).orElse(""));
        } catch (Refused refused) {
            lead(Say.text(refused));
        }
        actions(ReportAddress.back(request));
    }

    private void show(Comparison comparison, FigureRequest request, String chosen) {
        List<String> subjects =
                comparison.now().list().stream().map(Figure::subject).distinct().toList();
        Figures toDate = comparison.now().period().span() == Period.Span.YEAR
                ? comparison.now()
                : comparisons.yearToDate(comparison.now(), Say.language());
        body.add(choice(subjects, request, chosen));
        for (String subject : subjects) {
            if (chosen.isEmpty() || chosen.equals(subject)) {
                body.add(new H2(Say.text("report.subject." + subject)));
                Div cards = new Div();
                cards.addClassName("fq-catalogue");
                comparison.now().list().stream()
                        .filter(figure -> figure.subject().equals(subject))
                        .forEach(figure -> cards.add(new CatalogueCard(figure, comparison, toDate, request)));
                body.add(cards);
            }
        }
    }

    private static Component choice(List<String> subjects, FigureRequest request, String chosen) {
        Nav choice = new Nav();
        choice.setId("subjects");
        choice.addClassName("fq-subjects");
        choice.add(link("", Say.text("catalogue.all"), request, chosen));
        subjects.forEach(subject -> choice.add(link(subject, Say.text("report.subject." + subject), request, chosen)));
        return choice;
    }

    private static Anchor link(String subject, String words, FigureRequest request, String chosen) {
        Anchor link = PagedList.inside(
                ReportAddress.of(ReportAddress.CATALOGUE, request) + "&" + SUBJECT + "=" + subject, words);
        link.addClassName("fq-button");
        if (subject.equals(chosen)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
