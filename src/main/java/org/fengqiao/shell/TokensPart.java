package org.fengqiao.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.organization.ApiToken;
import org.fengqiao.organization.ApiTokens;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;

/** One's own access tokens: made for a program, shown once, revoked at once. */
class TokensPart extends Div {
    private static final int NAME = 50;

    private final transient ApiTokens tokens;
    private final transient CurrentUser user;
    private final transient LocalDate today;
    private final Div fresh = new Div();
    private final Div list = new Div();

    TokensPart(ApiTokens tokens, CurrentUser user, LocalDate today) {
        this.tokens = tokens;
        this.user = user;
        this.today = today;
        setId("tokens");
        addClassName("fq-form");
        Paragraph hint = new Paragraph(Say.text("token.hint"));
        hint.addClassName("fq-soft");
        fresh.setId("fresh-token");
        fresh.addClassNames("fq-callout", "fq-token");
        fresh.setVisible(false);
        list.addClassName("fq-tokens");
        add(hint, fresh, list, Buttons.plain("make-token", "token.make", this::make));
        show();
    }

    private void make() {
        TextField name = Fields.text("token-name", "token.name.label", NAME);
        name.setHelperText(Say.text("token.name.help"));
        new ActionDialog("token.make", "token.make.consequence", "token.make", () -> {
                    String token = tokens.make(user, name.getValue());
                    fresh.removeAll();
                    Span secret = new Span(token);
                    secret.setId("token");
                    fresh.add(new Paragraph(Say.text("token.once")), secret);
                    fresh.setVisible(true);
                    show();
                })
                .required(name)
                .open();
    }

    private void show() {
        list.removeAll();
        tokens.of(user).forEach(token -> list.add(line(token)));
    }

    private Div line(ApiToken token) {
        Span name = new Span(token.name());
        name.addClassName("fq-strong");
        Span used = new Span(usedIn(token));
        used.addClassName("fq-soft");
        Div words = new Div(name, used);
        Div line = new Div(words, Buttons.grave("revoke-" + token.id(), "token.revoke", () -> askToRevoke(token)));
        line.addClassName("fq-token-line");
        return line;
    }

    private String usedIn(ApiToken token) {
        String made = Days.time(token.madeAt(), today);
        Instant used = token.lastUsedAt();
        return used == null ? Say.text("token.unused", made) : Say.text("token.used", made, Days.time(used, today));
    }

    private void askToRevoke(ApiToken token) {
        new ActionDialog("token.revoke", "token.revoke.consequence", "token.revoke", () -> revoke(token))
                .grave()
                .open();
    }

    private void revoke(ApiToken token) {
        tokens.revoke(user, token.id());
        fresh.setVisible(false);
        show();
    }
}
