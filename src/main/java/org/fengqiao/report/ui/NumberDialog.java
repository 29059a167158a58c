package org.fengqiao.report.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Printed;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.section.Shown;
import org.fengqiao.report.section.Wording;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** A number of the text: what it is, how it may be worded, the records behind it, or not bound any more. */
class NumberDialog extends Dialog {
    NumberDialog(
            Figure figure,
            Piece.Number number,
            FigureRequest request,
            Shown shown,
            Consumer<Piece.Number> reword,
            Runnable release) {
        setHeaderTitle(figure.name());
        addClassName("fq-dialog");
        setWidth("min(32rem, 100vw)");
        Div choices = new Div();
        choices.addClassName("fq-wordings");
        String exact = shown.of(new Piece.Number(number.code(), Wording.EXACT, number.which()));
        for (Wording wording : Wording.values()) {
            Piece.Number other = new Piece.Number(number.code(), wording, number.which());
            String said = shown.of(other);
            if (wording == Wording.EXACT || !said.equals(exact) && !said.equals(Printed.UNKNOWN)) {
                var choice = wording == number.wording()
                        ? Buttons.next("wording-" + wording.code(), "writing.as_is", this::close)
                        : Buttons.plain("wording-" + wording.code(), "writing.as_is", () -> {
                            reword.accept(other);
                            close();
                        });
                choice.setText(said);
                choices.add(choice);
            }
        }
        add(new Paragraph(figure.definition()), choices);
        add(PagedList.inside(
                ReportAddress.of(request, figure.code(), number.which()), Say.text("writing.open_figure")));
        getFooter()
                .add(
                        Buttons.quiet("release-number", "writing.release", () -> {
                            release.run();
                            close();
                        }),
                        Buttons.plain("close-number", "ui.close", this::close));
    }
}
