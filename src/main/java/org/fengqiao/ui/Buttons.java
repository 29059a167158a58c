package org.fengqiao.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons that are large enough for a thumb, each with a stable id. */
public final class Buttons {
    private Buttons() {}

    /** The next step of this screen; there is at most one. */
    public static Button next(String id, String textKey, Runnable action) {
        Button button = plain(id, textKey, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button plain(String id, String textKey, Runnable action) {
        Button button = new Button(Say.text(textKey), click -> action.run());
        button.setId(id);
        button.setDisableOnClick(false);
        return button;
    }

    /** Something that is hard to take back. */
    public static Button grave(String id, String textKey, Runnable action) {
        Button button = plain(id, textKey, action);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    /** A quiet button that reads like a link. */
    public static Button quiet(String id, String textKey, Runnable action) {
        Button button = plain(id, textKey, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
