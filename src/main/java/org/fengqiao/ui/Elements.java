package org.fengqiao.ui;

import com.vaadin.flow.component.Component;

/** Loads our own elements: plain ES modules served as static files from {@code frontend/elements}, no bundle needed. */
public final class Elements {
    private Elements() {}

    /** Makes {@code elements/<name>.js} be loaded wherever this component is shown. */
    public static void load(Component component, String name) {
        component.addAttachListener(event -> event.getUI().getPage().addJsModule("context://elements/" + name + ".js"));
    }
}
