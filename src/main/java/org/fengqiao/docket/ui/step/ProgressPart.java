package org.fengqiao.docket.ui.step;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.ui.Say;

/** Where a case stands, as a line of steps. A tick and a frame say what the colours say. */
public class ProgressPart extends Section {
    public ProgressPart(StepLine way) {
        setId("progress");
        addClassName("fq-card");
        OrderedList line = new OrderedList();
        line.addClassName("fq-steps");
        way.steps().forEach(step -> line.add(item(step)));
        add(new H2(Say.text("case.progress")), line);
    }

    private static ListItem item(StepLine.Step step) {
        String words = Say.text(step.wordsKey());
        ListItem item = new ListItem(new Span(step.when() == StepLine.When.DONE ? "✓ " + words : words));
        item.getElement().setAttribute("data-step", step.when().code());
        if (step.when() == StepLine.When.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
