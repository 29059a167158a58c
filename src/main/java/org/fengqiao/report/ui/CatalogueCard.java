package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.kernel.Period;
import org.fengqiao.report.DecidingDay;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Which;
import org.fengqiao.report.compare.Against;
import org.fengqiao.report.compare.Comparison;
import org.fengqiao.report.compare.Comparisons;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** One figure: its value, what it was before, and how it is counted. */
class CatalogueCard extends Article {
    private final Figure figure;
    private final Comparison comparison;
    private final FigureRequest request;

    /** @param toDate the figures of the year so far; the same ones where the period is a year */
    CatalogueCard(Figure figure, Comparison comparison, Figures toDate, FigureRequest request) {
        this.figure = figure;
        this.comparison = comparison;
        this.request = request;
        addClassNames("fq-card", "fq-catalogue-card");
        setId("figure-" + figure.code().replace('.', '-'));
        add(head(), values(toDate), new Paragraph(figure.definition()));
        if (!figure.note().isEmpty()) {
            add(new Paragraph(figure.note()));
        }
        add(rules());
    }

    private Component head() {
        H3 name = new H3(figure.name());
        if (figure.enteredByHand()) {
            name.add(new Mark(Tone.NOTE, Say.text("manual.mark")));
        }
        return name;
    }

    private Component values(Figures toDate) {
        Div values = new Div();
        values.addClassName("fq-catalogue-values");
        Span now = value(figure, request);
        now.addClassName("fq-catalogue-now");
        values.add(now);
        values.add(earlier(Against.YEAR_BEFORE));
        if (comparison.now().period().span() != Period.Span.YEAR) {
            values.add(earlier(Against.PERIOD_BEFORE));
            if (toDate.knows(figure.code())) {
                FigureRequest soFar = new FigureRequest(
                        request.unit(),
                        toDate.period(),
                        toDate.asOf().chosen() ? toDate.asOf().day() : null);
                values.add(new Span(
                        new Span(Say.text("catalogue.to_date") + " "), value(toDate.get(figure.code()), soFar)));
            }
        }
        return values;
    }

    private Span earlier(Against against) {
        Span line = new Span(new Span(Say.text(against) + " "));
        line.addClassName("fq-catalogue-earlier");
        comparison
                .before(figure.code(), against)
                .ifPresentOrElse(
                        before -> line.add(value(
                                before,
                                Comparisons.request(comparison.now(), against).orElse(request))),
                        () -> line.add(new Span("—")));
        comparison.change(figure.code(), against).ifPresent(change -> {
            Span words =
                    new Span(" " + Say.text(change.inPoints() ? "change.points" : "change.percent", change.printed()));
            words.addClassName("fq-catalogue-change");
            line.add(words);
        });
        return line;
    }

    /** A number with its measure word; it opens its records. */
    private static Span value(Figure figure, FigureRequest request) {
        String word = figure.isRate() ? "" : " " + figure.measureWord();
        if (figure.value() == null) {
            return new Span(figure.printed());
        }
        return new Span(number(request, figure, figure.printed(), figure.whole()), new Span(word));
    }

    private static Anchor number(FigureRequest request, Figure figure, String printed, Which which) {
        Anchor link = PagedList.inside(ReportAddress.of(request, figure.code(), which), printed);
        link.addClassName("fq-number");
        return link;
    }

    private DescriptionList rules() {
        DescriptionList list = new DescriptionList();
        list.addClassName("fq-catalogue-rules");
        Long numerator = figure.numerator();
        Long denominator = figure.denominator();
        if (numerator != null && denominator != null) {
            list.add(
                    new Term(Say.text("report.numerator")),
                    new Description(number(request, figure, Long.toString(numerator), Which.NUMERATOR)));
            Description whole = new Description(number(request, figure, Long.toString(denominator), Which.DENOMINATOR));
            String of = figure.denominatorCode();
            if (of != null && !of.equals(figure.code())) {
                whole.add(new Span(Say.text("catalogue.among", Say.text("indicator." + of))));
            }
            list.add(new Term(Say.text("report.denominator")), whole);
        }
        DecidingDay.of(figure.code()).ifPresent(day -> add(list, "catalogue.clock", Say.text(day)));
        if (!figure.enteredByHand()) {
            add(
                    list,
                    "catalogue.rule",
                    Say.text("catalogue.rule." + figure.timing().code()));
        }
        add(list, "manual.code", "{" + figure.code() + "}");
        return list;
    }

    private static void add(DescriptionList list, String key, String words) {
        list.add(new Term(Say.text(key)), new Description(words));
    }
}
