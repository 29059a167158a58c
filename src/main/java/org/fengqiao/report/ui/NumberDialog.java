package org.fengqiao.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Period;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Part;
import org.fengqiao.report.Printed;
import org.fengqiao.report.Which;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.section.Shown;
import org.fengqiao.report.section.Wording;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/**
 * A number of the text: what it is, of which parts, how it may be worded, the records behind it, or not bound any more.
 */
class NumberDialog extends Dialog {
    private final Figure figure;
    private final Piece.Number number;
    private final FigureRequest request;
    private final Shown shown;
    private final Consumer<Piece.Number> reword;
    private final Div choices = new Div();
    private final Div records = new Div();

    NumberDialog(
            Figure figure,
            Piece.Number number,
            FigureRequest request,
            Shown shown,
            Consumer<Piece.Number> reword,
            Runnable release) {
        this.figure = figure;
        this.number = number;
        this.request = request;
        this.shown = shown;
        this.reword = reword;
        setHeaderTitle(figure.name());
        addClassName("fq-dialog");
        setWidth("min(32rem, 100vw)");
        choices.addClassName("fq-wordings");
        add(new Paragraph(figure.definition()));
        if (!figure.breakdown().isEmpty()) {
            add(parts());
        }
        add(choices, records);
        offer(number.which());
        getFooter()
                .add(
                        Buttons.quiet("release-number", "writing.release", () -> {
                            release.run();
                            close();
                        }),
                        Buttons.plain("close-number", "ui.close", this::close));
    }

    /** What the number is split into; of those that are ticked it says how many they are together. */
    private CheckboxGroup<Part> parts() {
        CheckboxGroup<Part> parts = new CheckboxGroup<>(Say.text("writing.only_parts"));
        parts.setId("number-parts");
        parts.addClassName("fq-number-parts");
        parts.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        parts.setItems(figure.breakdown());
        parts.setItemLabelGenerator(part -> part.name() + "　" + part.value());
        parts.setValue(figure.breakdown().stream()
                .filter(part -> number.which().side() == Which.Side.PART
                        && number.which().keys().contains(part.key()))
                .collect(Collectors.toSet()));
        parts.addValueChangeListener(change -> offer(of(change.getValue())));
        return parts;
    }

    /** In the order in which they are listed, so that the same choice is always the same number. */
    private Which of(Set<Part> chosen) {
        return chosen.isEmpty()
                ? figure.whole()
                : Which.parts(figure.breakdown().stream()
                        .filter(chosen::contains)
                        .map(Part::key)
                        .toList());
    }

    private void offer(Which which) {
        choices.removeAll();
        String exact = shown.of(new Piece.Number(figure.code(), Wording.EXACT, which));
        for (Wording wording : Wording.values()) {
            Piece.Number other = new Piece.Number(figure.code(), wording, which);
            String said = shown.of(other);
            boolean fits = !said.equals(exact) && !said.equals(Printed.UNKNOWN) && !isYearSaidTwice(wording);
            if (wording == Wording.EXACT || fits) {
                choices.add(choice(other, said));
            }
        }
        records.removeAll();
        Anchor list =
                PagedList.inside(ReportAddress.of(request, figure.code(), which), Say.text("writing.open_figure"));
        list.getElement().addEventListener("click", click -> close());
        records.add(list);
    }

    /** The period before a year is the year before, which 同比 says. */
    private boolean isYearSaidTwice(Wording wording) {
        return wording == Wording.PERIOD_OVER_PERIOD && request.period().span() == Period.Span.YEAR;
    }

    private Button choice(Piece.Number other, String said) {
        String id = "wording-" + other.wording().code();
        Runnable take = () -> {
            reword.accept(other);
            close();
        };
        Button choice = other.equals(number)
                ? Buttons.next(id, "writing.as_is", this::close)
                : Buttons.plain(id, "writing.as_is", take);
        choice.setText(said);
        return choice;
    }
}
