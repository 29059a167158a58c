package org.fengqiao.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.fengqiao.activity.ActivityFilter;
import org.fengqiao.activity.ActivityRow;
import org.fengqiao.activity.ActivitySearch;
import org.fengqiao.activity.RegisterTown;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Meetings and reception days as a clerk enters them. */
@DatabaseTest
@Import(RegisterTown.class)
class MeetingScreensTest extends SpringBrowserlessTest {
    @Autowired
    private RegisterTown town;

    @Autowired
    private ActivitySearch search;

    private CaseRef dispute = new CaseRef(0, new org.fengqiao.kernel.CaseNumber("-"));

    @BeforeEach
    void found() {
        town.found();
        dispute = town.dispute(1);
        // Past every limit, so that the case is suggested for the meeting.
        town.clock().set("2025-04-23T09:00");
        town.as("clerk");
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    @Test
    void aLateCaseIsPutOnTheAgendaByOnePressAndItsDecisionStandsOnItsPage() {
        holdAMeeting();
        assertThat(page()).contains("司法所上门调解").contains("会议纪要");
        Browser.open("case/" + dispute.number().text());
        assertThat(page()).contains("会议议定事项").contains("司法所上门调解").contains("例会议定");
        Browser.open("decisions");
        assertThat(page()).contains("司法所上门调解").contains(town.office().name());
        press(find(Button.class).all().stream()
                .map(button -> button.getId().orElse(""))
                .filter(id -> id.startsWith("finish-"))
                .findFirst()
                .orElseThrow());
        press("dialog-save");
        area("finish-note").setValue("已上门两次");
        press("dialog-save");
        assertThat(page()).contains("暂无记录");
        Browser.open("decisions?shelf=done");
        assertThat(page()).contains("已上门两次");
    }

    @Test
    void theNextMeetingBeginsWithThoseWhoCameLastTime() {
        holdAMeeting();
        Browser.open("meeting-entry");
        assertThat(find(TextField.class).withId("attendance-1-people").single().getValue())
                .isEqualTo("苏所长、马助理");
        assertThat(page()).contains("建议上会");
    }

    @Test
    void aHalfWrittenMeetingIsFoundAgainWithItsAgenda() {
        Browser.open("meeting-entry");
        press(suggested());
        area("item-1-decision").setValue("写到一半");
        Browser.open("activities");
        Browser.open("meeting-entry");
        assertThat(find(TextArea.class).all()).extracting(TextArea::getValue).contains("写到一半");
    }

    @Test
    void aVisitorsMatterBecomesADisputeByOnePress() {
        Browser.open("reception-entry");
        leader("reception-leader");
        text("guest-1-name").setValue("马来访");
        text("guest-1-phone").setValue("123");
        area("guest-1-matter").setValue("邻里排水沟堵塞");
        press("save-reception");
        assertThat(text("guest-1-phone").isInvalid()).isTrue();
        text("guest-1-phone").setValue("13895001234");
        press("save-reception");
        assertThat(page()).contains("马来访").contains("登记为纠纷").doesNotContain("13895001234");
        press(find(Button.class).all().stream()
                .map(button -> button.getId().orElse(""))
                .filter(id -> id.startsWith("take-up-dispute-"))
                .findFirst()
                .orElseThrow());
        text("take-up-other").setValue("杨某");
        press("dialog-save");
        assertThat(page()).contains("马来访").contains("杨某").contains("邻里排水沟堵塞").contains("由接访登记");
    }

    private void holdAMeeting() {
        Browser.open("meeting-entry");
        leader("meeting-host");
        unit("attendance-1-unit").setValue(town.office());
        text("attendance-1-people").setValue("苏所长、马助理");
        press(suggested());
        press("save-meeting");
        assertThat(area("item-1-decision").isInvalid()).isTrue();
        area("item-1-decision").setValue("司法所上门调解");
        owner("item-1-owner");
        press("save-meeting");
        assertThat(search.page(ActivityFilter.ALL, Optional.empty(), 5))
                .extracting(ActivityRow::leader)
                .contains("领导");
    }

    private Button suggested() {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().contains(dispute.number().text()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void owner(String id) {
        ComboBox<Owner> owner = find(ComboBox.class).withId(id).single();
        owner.setValue(owner.getListDataView()
                .getItems()
                .filter(one ->
                        one.userId() == null && one.unitId() == town.office().id())
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private void leader(String id) {
        ((ComboBox<String>) find(ComboBox.class).withId(id).single()).setValue("领导");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<UnitRow> unit(String id) {
        return find(ComboBox.class).withId(id).single();
    }

    private TextField text(String id) {
        return find(TextField.class).withId(id).single();
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    private void press(Button button) {
        test(button).click();
    }

    private void press(String id) {
        press(find(Button.class).withId(id).single());
    }

    private String page() {
        return ((HasElement) getCurrentView()).getElement().getTextRecursively();
    }
}
