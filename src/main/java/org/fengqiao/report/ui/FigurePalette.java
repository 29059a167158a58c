package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Which;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.section.Wording;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;

/** All figures, to be put into the text by one press. */
class FigurePalette extends Div {
    private final Figures figures;
    private final Consumer<Piece.Number> chosen;
    private final Div rows = new Div();

    FigurePalette(Figures figures, Consumer<Piece.Number> chosen) {
        this.figures = figures;
        this.chosen = chosen;
        TextField search = Fields.text("palette-search", "writing.search_figure", 40);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> show(change.getValue().strip()));
        add(search, rows);
        show("");
    }

    private void show(String search) {
        rows.removeAll();
        for (Figure figure : figures.list()) {
            if (figure.value() != null && isMeant(figure, search)) {
                rows.add(row(figure));
                if (!search.isEmpty()) {
                    figure.breakdown()
                            .forEach(part -> rows.add(line(
                                    figure.name() + "：" + part.name(),
                                    Long.toString(part.value()),
                                    new Piece.Number(figure.code(), Wording.EXACT, Which.part(part.key())))));
                }
            }
        }
    }

    private static boolean isMeant(Figure figure, String search) {
        return figure.name().contains(search)
                || figure.breakdown().stream().anyMatch(part -> part.name().contains(search));
    }

    private Component row(Figure figure) {
        return line(
                figure.name(), ReportWords.of(figure), new Piece.Number(figure.code(), Wording.EXACT, figure.whole()));
    }

    private Component line(String name, String printed, Piece.Number number) {
        Button insert = new Button(Say.text("writing.insert"), click -> chosen.accept(number));
        insert.addThemeVariants(ButtonVariant.LUMO_SMALL);
        insert.setAriaLabel(Say.text("writing.insert") + " " + name);
        Span value = new Span(printed);
        value.addClassName("fq-figure-value");
        Div line = new Div(new Span(name), value, insert);
        line.addClassName("fq-palette-row");
        return line;
    }
}
