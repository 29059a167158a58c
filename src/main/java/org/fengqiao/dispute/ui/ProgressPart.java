package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.ui.Say;

/** Where the dispute stands, as a line of steps. A tick and a frame say what the colours say. */
class ProgressPart extends Section {
    ProgressPart(DisputeView view) {
        setId("progress");
        addClassName("fq-card");
        OrderedList line = new OrderedList();
        line.addClassName("fq-steps");
        StepLine.of(view).forEach(step -> line.add(item(step)));
        add(new H2(Say.text("panel.progress")), line);
    }

    private static ListItem item(StepLine.Step step) {
        String words = Say.text(step.wordsKey());
        ListItem item = new ListItem(new Span(step.when() == StepLine.When.DONE ? "✓ " + words : words));
        item.getElement().setAttribute("data-step", step.when().name().toLowerCase(Locale.ROOT));
        if (step.when() == StepLine.When.NOW) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
