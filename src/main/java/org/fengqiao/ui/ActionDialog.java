package org.fengqiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.fengqiao.kernel.Refused;

/**
 * Asks for what an act needs, says what it will do, and does it. What is wrong stands beside its field; what the rules
 * refuse stands in the dialog; either way it stays open with everything that was typed.
 */
public class ActionDialog extends Dialog {
    private record Check(Component field, BooleanSupplier holds, String errorKey) {}

    private final Div form = new Div();
    private final Div refusal = new Div();
    private final List<Check> checks = new ArrayList<>();
    private final Runnable act;
    private final Button confirm;
    private final Button cancel;

    /**
     * @param titleKey what is done
     * @param consequenceKey a sentence that says what follows
     * @param confirmKey the words of the button: the act itself, not "OK"
     */
    public ActionDialog(String titleKey, String consequenceKey, String confirmKey, Runnable act) {
        this.act = act;
        setHeaderTitle(Say.text(titleKey));
        addClassName("fq-dialog");
        setWidth("min(40rem, 100vw)");
        setCloseOnOutsideClick(false);
        Paragraph consequence = new Paragraph(Say.text(consequenceKey));
        consequence.addClassName("fq-soft");
        refusal.addClassNames("fq-callout", "fq-callout-urgent");
        refusal.setId("refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        form.addClassName("fq-form");
        form.add(consequence);
        add(form, refusal);
        confirm = Buttons.next("confirm", confirmKey, this::confirm);
        cancel = Buttons.quiet("cancel", "ui.cancel", this::close);
        getFooter().add(cancel, confirm);
    }

    /** Ids of the two buttons, where a screen names them otherwise than {@code confirm} and {@code cancel}. */
    public ActionDialog ids(String confirmId, String cancelId) {
        confirm.setId(confirmId);
        cancel.setId(cancelId);
        return this;
    }

    /** For what is hard to take back: the confirming button is red. */
    public ActionDialog grave() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    public ActionDialog with(Component... components) {
        form.add(components);
        return this;
    }

    /** A field that must be filled in. */
    public <C extends Component & HasValue<?, ?>> ActionDialog required(C field) {
        field.setRequiredIndicatorVisible(true);
        return field(
                field,
                () -> !field.isEmpty() && !String.valueOf(field.getValue()).isBlank(),
                "field.required");
    }

    /** A field with its check; where that does not hold, the words of the key stand beside the field. */
    public ActionDialog field(Component field, BooleanSupplier holds, String errorKey) {
        if (field.getParent().isEmpty()) {
            form.add(field);
        }
        checks.add(new Check(field, holds, errorKey));
        return this;
    }

    private void confirm() {
        refusal.setVisible(false);
        List<Check> wrong =
                checks.stream().filter(check -> !check.holds().getAsBoolean()).toList();
        checks.forEach(check -> mark(check, wrong.contains(check)));
        if (!wrong.isEmpty()) {
            if (wrong.getFirst().field() instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            return;
        }
        try {
            act.run();
        } catch (Refused refused) {
            refusal.removeAll();
            refusal.add(new Span(Say.text(refused)));
            refusal.setVisible(true);
            return;
        }
        close();
    }

    private static void mark(Check check, boolean wrong) {
        if (check.field() instanceof HasValidationProperties field) {
            if (wrong) {
                field.setErrorMessage(Say.text(check.errorKey()));
            }
            field.setInvalid(wrong);
        }
    }
}
