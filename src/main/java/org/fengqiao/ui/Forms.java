package org.fengqiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;

/** What the forms of a whole page have in common. */
public final class Forms {
    private Forms() {}

    /** A group of fields under a title. */
    public static Section card(String titleKey, Component... content) {
        Section card = new Section(new H2(Say.text(titleKey)));
        card.add(content);
        card.addClassNames("fq-card", "fq-form");
        return card;
    }

    /** Fields beside each other where there is room. */
    public static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("fq-row");
        return row;
    }

    public static Checkbox flag(String id, String labelKey) {
        Checkbox flag = new Checkbox(Say.text(labelKey));
        flag.setId(id);
        return flag;
    }

    /** What the form says; else every mistake stands beside its field, the first is shown, and a notice tells of it. */
    public static <C> Optional<C> read(Binder<C> binder) {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException wrong) {
            binder.validate();
            wrong.getFieldValidationErrors().stream()
                    .findFirst()
                    .ifPresent(error -> ((Component) error.getField()).scrollIntoView());
            Notices.trouble(Say.text("form.look_again"));
            return Optional.empty();
        }
    }
}
