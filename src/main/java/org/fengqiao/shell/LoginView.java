package org.fengqiao.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fengqiao.ui.Say;

/** The door. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final LoginForm form = new LoginForm(words());

    LoginView() {
        addClassName("fq-door");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setId("login");
        Div sign = new Div();
        sign.addClassName("fq-sign");
        Div brand = new Div(sign, new H1(Say.text("app.name")), new Paragraph(Say.text("app.what")));
        brand.addClassName("fq-door-brand");
        Paragraph help = new Paragraph(Say.text("login.help"));
        help.addClassName("fq-door-help");
        Section card = new Section(form, help);
        card.addClassName("fq-door-card");
        add(brand, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return Say.text("login.title") + " · " + Say.text("app.name");
    }

    private static LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form form = words.getForm();
        form.setTitle(Say.text("login.title"));
        form.setUsername(Say.text("login.name"));
        form.setPassword(Say.text("login.password"));
        form.setSubmit(Say.text("login.submit"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(Say.text("login.wrong"));
        error.setMessage(Say.text("login.wrong.message"));
        error.setUsername(Say.text("login.name.missing"));
        error.setPassword(Say.text("login.password.missing"));
        return words;
    }
}
