package org.fengqiao.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.ui.Buttons;

/** Asks a person whose words stay, where two were written; until that is answered, both are there. */
class WhoseStays extends Div {
    WhoseStays() {
        addClassNames("fq-callout", "fq-callout-urgent", "fq-callout-line", "fq-whose-stays");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void ask(String words, Runnable theirs, Runnable mine) {
        removeAll();
        Div choices = new Div(
                Buttons.plain("take-theirs", "writing.take_theirs", theirs),
                Buttons.grave("keep-mine", "writing.keep_mine", mine));
        choices.addClassName("fq-whose-choices");
        add(new Span(words), choices);
        setVisible(true);
        scrollIntoView();
    }

    void settled() {
        setVisible(false);
    }
}
