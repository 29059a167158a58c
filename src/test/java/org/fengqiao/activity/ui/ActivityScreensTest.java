package org.fengqiao.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.fengqiao.activity.ActivityFilter;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.ActivityReading;
import org.fengqiao.activity.ActivityRegister;
import org.fengqiao.activity.ActivityRow;
import org.fengqiao.activity.ActivitySearch;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.activity.RegisterTown;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The register as somebody with a tablet uses it. */
@DatabaseTest
@Import(RegisterTown.class)
class ActivityScreensTest extends SpringBrowserlessTest {
    @Autowired
    private RegisterTown town;

    @Autowired
    private ActivitySearch search;

    @Autowired
    private ActivityReading reading;

    @Autowired
    private ActivityRegister register;

    @BeforeEach
    void found() {
        town.found();
        town.as("mediator1");
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    @Test
    void aVisitIsEnteredInAFewTapsAndStandsInTheList() {
        enterAVisit(5);
        assertThat(page()).contains("走访").contains("5");
        Browser.open("activities");
        assertThat(page()).contains("走访").contains("共 1 条");
        Browser.open("activities?kind=training");
        assertThat(page()).contains("暂无记录");
    }

    @Test
    void aFormAsksOnlyForWhatItsKindTells() {
        Browser.open("activity-entry");
        kinds().setValue(ActivityKind.VISIT);
        assertThat(find(IntegerField.class).withId("activity-people").exists()).isTrue();
        assertThat(find(IntegerField.class).withId("activity-times").exists()).isFalse();
        kinds().setValue(ActivityKind.TRAINING);
        assertThat(find(IntegerField.class).withId("activity-times").exists()).isTrue();
    }

    @Test
    void whatWasTypedIsFoundAgainAfterTheFormWasLeft() {
        Browser.open("activity-entry");
        test(kinds()).selectItem("走访");
        test(find(TextArea.class).withId("activity-note").single()).setValue("说到一半");
        Browser.open("activities");
        Browser.open("activity-entry");
        assertThat(find(TextArea.class).withId("activity-note").single().getValue())
                .isEqualTo("说到一半");
        assertThat(page()).contains("放弃，另记一件").doesNotContain("activity.");
    }

    @Test
    void aSecondEditorSeesWhatTheFirstWroteBesideTheOwnWords() {
        long id = enterAVisit(5);
        Browser.open("activity-entry/" + id);
        ActivityView known = reading.get(id);
        register.correct(
                id,
                known.version(),
                new org.fengqiao.activity.NewActivity(
                        known.unit().id(),
                        known.on(),
                        known.kind(),
                        1,
                        9,
                        null,
                        null,
                        null,
                        java.util.List.of(),
                        null,
                        null));
        test(find(IntegerField.class).withId("activity-people").single()).setValue(6);
        press("save-activity");
        assertThat(find(Div.class).withId("overtaken").single().getElement().getTextRecursively())
                .contains("9");
        assertThat(reading.get(id).people()).isEqualTo(9);
        press("save-activity");
        assertThat(reading.get(id).people()).isEqualTo(6);
    }

    @Test
    void aMistakenEntryIsTakenBackWithAReason() {
        long id = enterAVisit(5);
        press("void-activity");
        press("dialog-save");
        assertThat(reading.get(id).isVoid()).isFalse();
        test(find(TextArea.class).withId("void-reason").single()).setValue("重复登记");
        press("dialog-save");
        assertThat(page()).contains("已作废").contains("重复登记");
        assertThat(find(Button.class).withId("correct-activity").exists()).isFalse();
    }

    private long enterAVisit(int people) {
        Browser.open("activity-entry");
        kinds().setValue(ActivityKind.VISIT);
        test(find(IntegerField.class).withId("activity-people").single()).setValue(people);
        press("save-activity");
        return search.page(ActivityFilter.ALL, Optional.empty(), 1).stream()
                .map(ActivityRow::id)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<ActivityKind> kinds() {
        return find(RadioButtonGroup.class).withId("activity-kind").single();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String page() {
        return ((HasElement) getCurrentView()).getElement().getTextRecursively();
    }
}
