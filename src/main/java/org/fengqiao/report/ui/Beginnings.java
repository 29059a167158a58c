package org.fengqiao.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.fengqiao.report.section.TemplateChoice;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** Nobody has written yet: a template makes the first text. */
class Beginnings extends Div {
    Beginnings(OpenText text, Consumer<String> begin) {
        addClassNames("fq-card", "fq-beginnings");
        for (TemplateChoice template : text.templates()) {
            Div choice = new Div(
                    new Span(template.title()),
                    Buttons.next("begin-" + template.name(), "writing.begin", () -> begin.accept(template.name())));
            choice.addClassName("fq-beginning");
            add(choice);
        }
        if (text.byLeader()) {
            Anchor own = PagedList.inside(
                    ReportAddress.of(ReportAddress.TEMPLATES, text.request()), Say.text("templates.title"));
            own.setId("section-templates");
            add(own);
        }
    }
}
