package org.fengqiao.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Users;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;

/** A new password: one's own wish, or required before anything else while the first one is still in use. */
@Route(value = PasswordView.PATH, autoLayout = false)
@PermitAll
class PasswordView extends Main implements HasDynamicTitle {
    static final String PATH = "password";

    private final Users users;
    private final Asking asking;
    private final PasswordField old = field("old-password", "password.old", "current-password");
    private final PasswordField fresh = field("new-password", "password.new", "new-password");
    private final PasswordField again = field("repeat-password", "password.repeat", "new-password");

    PasswordView(Users users, Asking asking) {
        this.users = users;
        this.asking = asking;
        addClassName("fq-door");
        boolean forced = users.mustChangePassword(asking.self());
        fresh.setHelperText(Say.text("password.rule"));
        Button save = Buttons.next("save-password", "password.save", this::save);
        save.addClickShortcut(Key.ENTER);
        Section card = new Section(
                new H1(Say.text("password.title")),
                new Paragraph(Say.text(forced ? "password.forced" : "password.lead")),
                old,
                fresh,
                again,
                save);
        card.addClassNames("fq-door-card", "fq-door-form");
        if (!forced) {
            card.add(
                    Buttons.quiet("cancel-password", "ui.back", () -> getUI().ifPresent(ui -> ui.navigate("profile"))));
        }
        Div sign = new Div();
        sign.addClassName("fq-sign");
        add(card);
    }

    private void save() {
        old.setInvalid(old.isEmpty());
        old.setErrorMessage(Say.text("field.required"));
        boolean same = fresh.getValue().equals(again.getValue());
        again.setInvalid(!same);
        again.setErrorMessage(Say.text("password.differs"));
        fresh.setInvalid(false);
        if (old.isEmpty() || !same) {
            return;
        }
        try {
            users.changePassword(asking.self(), old.getValue(), fresh.getValue());
        } catch (Refused refusal) {
            PasswordField wrong = refusal.key().equals("password.wrong") ? old : fresh;
            wrong.setErrorMessage(Say.text(refusal));
            wrong.setInvalid(true);
            wrong.focus();
            return;
        }
        getUI().ifPresent(ui -> ui.navigate(""));
        Notices.done(Say.text("password.changed"));
    }

    private static PasswordField field(String id, String labelKey, String autocomplete) {
        PasswordField field = new PasswordField(Say.text(labelKey));
        field.setId(id);
        field.setWidthFull();
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    @Override
    public String getPageTitle() {
        return Say.text("password.title") + " · " + Say.text("app.name");
    }
}
