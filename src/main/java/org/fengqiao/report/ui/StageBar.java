package org.fengqiao.report.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.fengqiao.report.writing.Stage;
import org.fengqiao.ui.Say;

/** How far the text has come. */
class StageBar extends OrderedList {
    StageBar(Stage at) {
        addClassName("fq-stages");
        for (Stage stage : Stage.values()) {
            ListItem step = new ListItem(Say.text(stage));
            if (stage.compareTo(at) < 0) {
                step.addClassName("fq-stage-past");
            } else if (stage == at) {
                step.addClassName("fq-stage-now");
                step.getElement().setAttribute("aria-current", "step");
            }
            add(step);
        }
    }
}
