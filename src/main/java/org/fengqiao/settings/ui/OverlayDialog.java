package org.fengqiao.settings.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Fields;

/** Names a region's calendar; it is there with its first day. */
class OverlayDialog {
    private final Consumer<String> named;

    OverlayDialog(Consumer<String> named) {
        this.named = named;
    }

    void open() {
        TextField name = Fields.text("overlay-name", "calendar.overlay.name.label", 20);
        new ActionDialog(
                        "calendar.overlay.new",
                        "calendar.overlay.consequence",
                        "calendar.overlay.make",
                        () -> named.accept(name.getValue().strip()))
                .required(name)
                .open();
    }
}
