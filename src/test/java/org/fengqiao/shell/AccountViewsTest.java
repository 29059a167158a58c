package org.fengqiao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.organization.ApiTokens;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.NewUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class AccountViewsTest extends SpringBrowserlessTest {
    private static final String SEED = "351";

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Asking asking;

    private UnitRow township;

    @BeforeEach
    void township() {
        township = Township.build(units, users, SEED);
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theDoorIsChineseWhateverTheBrowserSays() {
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        navigate(LoginView.class);
        assertThat(find(LoginForm.class).single().isError()).isFalse();
    }

    @Test
    void everybodySeesOnlyTheNavigationOfTheirRoles() {
        LoggedIn.as(users, "grid1-" + SEED);
        navigate(HomeView.class);
        assertThat(find(Anchor.class).withId("nav-home").exists()).isTrue();
        assertThat(find(Anchor.class).withId("nav-home").single().getElement().getAttribute("aria-current"))
                .isEqualTo("page");
        assertThat(find(Anchor.class).withId("profile-link").single().getText()).isEqualTo("网格1");
    }

    @Test
    void aTokenIsShownOnceAndGoneWhenItIsRevoked() {
        LoggedIn.as(users, "clerk-" + SEED);
        navigate(ProfileView.class);
        test(find(Button.class).withId("make-token").single()).click();
        test(find(Button.class).withId("confirm").single()).click();
        assertThat(tokens.of(asking.user())).as("a name is needed").isEmpty();

        test(find(TextField.class).withId("token-name").single()).setValue("市热线平台");
        test(find(Button.class).withId("confirm").single()).click();
        String token = find(Span.class).withId("token").single().getText();
        assertThat(tokens.account(token)).isPresent();

        navigate(HomeView.class);
        navigate(ProfileView.class);
        assertThat(find(Span.class).withId("token").exists()).isFalse();
        long id = tokens.of(asking.user()).getFirst().id();
        test(find(Button.class).withId("revoke-" + id).single()).click();
        test(find(Button.class).withId("confirm").single()).click();
        assertThat(tokens.account(token)).isEmpty();
        assertThat(find(Button.class).withId("revoke-" + id).exists()).isFalse();
    }

    @Test
    void aFirstPasswordMustBeChangedBeforeAnythingElse() {
        users.save(
                new NewUser("new-" + SEED, "新人", township.code(), Set.of(Role.CLERK), null, true), Township.PASSWORD);
        LoggedIn.as(users, "new-" + SEED);
        UI.getCurrent().navigate("profile");
        assertThat(getCurrentView()).isInstanceOf(PasswordView.class);

        change(Township.PASSWORD, "Fresh-Pass-77", "Fresh-Pass-77");
        assertThat(getCurrentView()).isInstanceOf(HomeView.class);
        assertThat(find(Notification.class).exists()).isTrue();
        UI.getCurrent().navigate("profile");
        assertThat(getCurrentView()).isInstanceOf(ProfileView.class);
    }

    @Test
    void everyMistakeStandsBesideItsFieldAndNothingTypedIsLost() {
        LoggedIn.as(users, "clerk-" + SEED);
        navigate(PasswordView.class);

        change("wrong", "Fresh-Pass-77", "Fresh-Pass-77");
        assertThat(field("old-password").getErrorMessage()).isEqualTo("原密码不正确");
        assertThat(field("new-password").getValue()).isEqualTo("Fresh-Pass-77");

        change(Township.PASSWORD, "short", "short");
        assertThat(field("old-password").isInvalid()).isFalse();
        assertThat(field("new-password").isInvalid()).isTrue();

        change(Township.PASSWORD, "Fresh-Pass-77", "Fresh-Pass-78");
        assertThat(field("repeat-password").getErrorMessage()).isEqualTo("两次输入的新密码不一致");
        assertThat(getCurrentView()).isInstanceOf(PasswordView.class);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theLanguageIsThePersonsOwnChoice() {
        LoggedIn.as(users, "leader-" + SEED);
        navigate(ProfileView.class);
        RadioButtonGroup<Locale> language =
                find(RadioButtonGroup.class).withId("language").single();
        language.setValue(Locale.ENGLISH);
        assertThat(users.loadUserByUsername("leader-" + SEED).locale()).isEqualTo(Locale.ENGLISH);
    }

    private void change(String old, String fresh, String again) {
        field("old-password").setValue(old);
        field("new-password").setValue(fresh);
        field("repeat-password").setValue(again);
        test(find(Button.class).withId("save-password").single()).click();
    }

    private PasswordField field(String id) {
        return find(PasswordField.class).withId(id).single();
    }
}
