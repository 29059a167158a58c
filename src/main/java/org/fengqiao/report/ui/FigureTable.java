package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Part;
import org.fengqiao.report.Which;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** All figures by subject, each with its numerator and denominator, its parts, and on demand its definition. */
class FigureTable extends Aside {
    private final FigureRequest request;

    FigureTable(Figures figures, FigureRequest request) {
        this.request = request;
        addClassNames("fq-card", "fq-figures");
        setId("figures");
        add(new H2(Say.text("report.figures")));
        Map<String, Div> subjects = new LinkedHashMap<>();
        Div later = new Div();
        for (Figure figure : figures.list()) {
            if (figure.value() == null && figure.denominator() == null) {
                later.add(new Span(figure.name()));
            } else {
                subjects.computeIfAbsent(figure.subject(), key -> new Div()).add(row(figure));
            }
        }
        subjects.forEach((subject, rows) -> {
            rows.addClassName("fq-figure-rows");
            add(new H3(Say.text("report.subject." + subject)), rows);
        });
        later.addClassName("fq-figures-later");
        add(new NativeDetails(Say.text("report.figures.later"), later));
    }

    private Component row(Figure figure) {
        Div row = new Div();
        row.addClassName("fq-figure");
        row.setId("figure-" + figure.code().replace('.', '-'));
        Span name = new Span(figure.name());
        name.addClassName("fq-figure-name");
        Span value = new Span(number(figure, figure.printed(), figure.whole()));
        value.addClassName("fq-figure-value");
        if (!figure.isRate()) {
            value.add(new Span(" " + figure.measureWord()));
        }
        if (figure.enteredByHand()) {
            name.add(new Mark(Tone.NOTE, Say.text("manual.mark")));
        }
        row.add(name, value);
        Div facts = facts(figure);
        if (facts.getChildren().findAny().isPresent()) {
            row.add(facts);
        }
        Paragraph definition =
                new Paragraph(figure.definition() + (figure.note().isEmpty() ? "" : "　" + figure.note()));
        row.add(new NativeDetails(Say.text("report.definition"), definition));
        return row;
    }

    private Div facts(Figure figure) {
        Div facts = new Div();
        facts.addClassName("fq-figure-facts");
        if (figure.numerator() != null && figure.denominator() != null) {
            facts.add(fact("report.numerator", figure, figure.numerator(), Which.NUMERATOR));
            facts.add(fact("report.denominator", figure, figure.denominator(), Which.DENOMINATOR));
        }
        figure.beside().forEach(part -> facts.add(part(figure, part, Which.beside(part.key()))));
        figure.breakdown().forEach(part -> facts.add(part(figure, part, Which.part(part.key()))));
        return facts;
    }

    private Span fact(String key, Figure figure, long count, Which which) {
        return new Span(new Span(Say.text(key) + " "), number(figure, Long.toString(count), which));
    }

    private Span part(Figure figure, Part part, Which which) {
        return new Span(new Span(part.name() + " "), number(figure, Long.toString(part.value()), which));
    }

    private Component number(Figure figure, String printed, Which which) {
        if (figure.value() == null) {
            return new Span(printed);
        }
        Anchor link = PagedList.inside(ReportAddress.of(request, figure.code(), which), printed);
        link.addClassName("fq-number");
        return link;
    }
}
