package org.fengqiao.report.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.fengqiao.report.section.TemplateChoice;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Say;

/** Asks with which template a text begins anew. */
final class BeginAnewDialog {
    private final Select<TemplateChoice> template = new Select<>();
    private final ActionDialog dialog;

    BeginAnewDialog(List<TemplateChoice> choices, Consumer<String> begin) {
        template.setId("anew-template");
        template.setLabel(Say.text("writing.template"));
        template.setItems(choices);
        template.setItemLabelGenerator(TemplateChoice::title);
        template.setValue(choices.getFirst());
        dialog = new ActionDialog(
                        "writing.anew",
                        "writing.anew.consequence",
                        "writing.anew",
                        () -> begin.accept(template.getValue().name()))
                .with(template);
    }

    void open() {
        dialog.open();
    }
}
