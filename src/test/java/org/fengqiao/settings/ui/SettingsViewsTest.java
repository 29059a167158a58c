package org.fengqiao.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.fengqiao.calendar.Urgency;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.settings.LimitDesk;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class SettingsViewsTest extends SpringBrowserlessTest {
    private static final String SEED = "821";

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private LimitDesk limits;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void anAdministratorIsLoggedIn() {
        clock.set("2025-09-05T09:00");
        Township.build(units, users, SEED);
        LoggedIn.as(users, "admin-" + SEED);
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
        clock.set("2025-03-05T12:00");
    }

    @Test
    void aYearShowsWhatIsOffAndWhatIsWorkedAndSaysWhoSaysSo() {
        LoggedIn.as(users, "grid1-" + SEED);
        Browser.open("settings/calendar?year=2025");
        assertThat(kind("2025-10-08")).isEqualTo("holiday");
        assertThat(kind("2025-10-11")).isEqualTo("workday");
        assertThat(kind("2025-10-12")).isEqualTo("weekend");
        assertThat(kind("2025-10-13")).isEqualTo("plain");
        assertThat(find(Button.class).withId("load-notice").exists()).isFalse();
        test(day("2025-10-08")).click();
        assertThat(find(Div.class).withId("day-said").single().getElement().getTextRecursively())
                .contains("国庆节")
                .contains("gov.cn");
    }

    @Test
    void anAdministratorEntersARegionsDayAndTakesItOutAgain() {
        Browser.open("settings/calendar?year=2025&calendar=%E5%AE%81%E5%A4%8F");
        test(day("2025-11-05")).click();
        text("day-name").setValue("地方节日");
        press("confirm");
        assertThat(text("day-source").isInvalid()).isTrue();
        text("day-source").setValue("自治区通知");
        press("confirm");
        assertThat(kind("2025-11-05")).isEqualTo("overlay");
        assertThat(kind("2025-10-08")).isEqualTo("holiday");
        test(day("2025-11-05")).click();
        press("day-remove");
        assertThat(kind("2025-11-05")).isEqualTo("plain");
    }

    @Test
    void aNoticeIsLookedAtBeforeItIsTakenIn() {
        Browser.open("settings/calendar?year=2027");
        press("load-notice");
        upload("date,type,name,source\n2027-10-01,party,国庆节,通知\n");
        assertThat(find(UnorderedList.class)
                        .withId("notice-problems")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("第2行：类型“party”不认识，请写“放假”或“上班”");
        assertThat(find(Button.class).withId("notice-take").exists()).isFalse();

        upload("date,type,name,source\n2027-10-01,holiday,国庆节,通知\n2027-10-09,workday,国庆节,通知\n");
        assertThat(find(Div.class)
                        .withId("notice-preview")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("新增2天，更正0天，已有0天")
                .contains("2027年视为已公布");
        press("notice-take");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(kind("2027-10-09")).isEqualTo("workday");
    }

    @Test
    void aNewVersionOfALimitIsTriedOutAndSaved() {
        Browser.open("settings/limits");
        press("change-hotline.completion-normal");
        find(IntegerField.class).withId("limit-amount").single().setValue(3);
        assertThat(find(Div.class).withId("limit-preview").single().getElement().getTextRecursively())
                .contains("现行规定：最晚2025-09-12")
                .contains("新的规定：最晚2025-09-10");
        text("limit-cutoff").setValue("下班");
        press("confirm");
        assertThat(text("limit-cutoff").isInvalid()).isTrue();
        text("limit-cutoff").setValue("17:00");
        find(TextArea.class).withId("limit-source").single().setValue("本镇规定");
        press("confirm");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(limits.versions("hotline.completion", Urgency.NORMAL)
                        .getFirst()
                        .amount())
                .isEqualTo(3);

        press("history-hotline.completion-normal");
        assertThat(find(OrderedList.class).withId("limit-versions").single().getChildren())
                .hasSize(2);
    }

    @Test
    void whoIsNoAdministratorChangesNoLimit() {
        LoggedIn.as(users, "clerk-" + SEED);
        Browser.open("settings/limits");
        assertThat(find(Button.class)
                        .withId("history-hotline.completion-normal")
                        .exists())
                .isTrue();
        assertThat(find(Button.class).withId("change-hotline.completion-normal").exists())
                .isFalse();
    }

    private void upload(String text) {
        test(find(Upload.class).withId("notice-file").single())
                .upload("notice.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private NativeButton day(String day) {
        return find(NativeButton.class).withId("day-" + day).single();
    }

    private String kind(String day) {
        return day(day).getElement().getAttribute("data-day");
    }

    private TextField text(String id) {
        return find(TextField.class).withId(id).single();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
