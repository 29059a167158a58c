package org.fengqiao.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.ApiTokens;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Deputies;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;

/** Who I am here, in which language I read, and my password. */
@Route("profile")
@PermitAll
@StyleSheet("styles/settings.css")
class ProfileView extends Page {
    ProfileView(
            Asking asking, Users users, Units units, ApiTokens tokens, Deputies deputies, Acting acting, Clock clock) {
        super("profile.title");
        CurrentUser user = asking.self();
        Long unitId = user.unitId();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("fq-facts");
        fact(facts, "profile.name", user.name());
        fact(facts, "profile.login", user.login());
        fact(
                facts,
                "profile.unit",
                unitId == null ? "" : units.find(unitId).map(UnitRow::name).orElse(""));
        fact(
                facts,
                "profile.roles",
                user.roles().stream().sorted().map(Say::text).collect(Collectors.joining("、")));

        RadioButtonGroup<Locale> language = new RadioButtonGroup<>(Say.text("profile.language"));
        language.setId("language");
        language.setItems(Words.CHINESE, Locale.ENGLISH);
        language.setItemLabelGenerator(choice -> choice.equals(Words.CHINESE) ? "中文" : "English");
        language.setValue(users.language(user));
        language.addValueChangeListener(change -> {
            users.speak(user, change.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });

        content(
                card("profile.me", facts),
                card("profile.acting", new ActingPart(deputies, acting, asking, ChinaTime.dayOf(clock.instant()))),
                card("profile.settings", language),
                card("profile.tokens", new TokensPart(tokens, user, ChinaTime.dayOf(clock.instant()))));
        actions(Buttons.plain(
                "change-password",
                "profile.change_password",
                () -> getUI().ifPresent(ui -> ui.navigate(PasswordView.PATH))));
    }

    private static Section card(String titleKey, com.vaadin.flow.component.Component content) {
        Section card = new Section(new H2(Say.text(titleKey)), content);
        card.addClassName("fq-card");
        return card;
    }

    private static void fact(DescriptionList facts, String key, String words) {
        facts.add(new DescriptionList.Term(Say.text(key)), new DescriptionList.Description(words));
    }
}
