package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDateTime;
import org.fengqiao.docket.Parties;
import org.fengqiao.docket.PartyView;
import org.fengqiao.docket.ui.PlaceEntry;
import org.fengqiao.organization.Drafts;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TicketIntakeTest extends TicketScreens {
    @Autowired
    private Drafts drafts;

    @Autowired
    private Parties parties;

    @BeforeEach
    void theClerkOpensTheForm() {
        town.as("clerk");
        Browser.open("record-ticket");
    }

    @Test
    void whatIsMissingStandsBesideItsFieldAndWhatWasTypedStays() {
        text("place").setValue("村口");
        text("applicant-1-phone").setValue("12");
        DateTimePicker due = find(DateTimePicker.class).withId("due-at").single();
        due.setValue(LocalDateTime.parse("2025-03-01T09:00"));
        press("file-ticket");
        assertThat(choice("ticket-class").getErrorMessage()).isEqualTo("请选择诉求类别");
        assertThat(area("content").getErrorMessage()).isEqualTo("请填写诉求内容");
        assertThat(text("platform-number").getErrorMessage()).isEqualTo("请填写平台工单编号");
        assertThat(due.getErrorMessage()).isEqualTo("时限不能早于收到时间");
        assertThat(find(CustomField.class).withId("place-entry").single().getErrorMessage())
                .isEqualTo("请选择村（社区）");
        assertThat(text("applicant-1-name").getErrorMessage()).isEqualTo("请填写姓名");
        assertThat(text("place").getValue()).isEqualTo("村口");
    }

    @Test
    void aTicketOfThePlatformIsRecordedWithItsNumberAndCaller() {
        fillIn();
        text("platform-number").setValue("GD20250305001");
        press("file-ticket");
        String number = find(com.vaadin.flow.component.html.Span.class)
                .withId("case-number")
                .single()
                .getText();
        TicketView filed = town.reading.byNumber(number);
        assertThat(filed.facts().channel()).isEqualTo(TicketChannel.HOTLINE);
        assertThat(filed.facts().ticketClass()).isEqualTo(TicketClass.COMPLAINT);
        assertThat(filed.numbers()).containsExactly(new PlatformNumber("12345平台", "GD20250305001"));
        assertThat(parties.of(filed.head().id()))
                .extracting(PartyView::name, PartyView::phone)
                .containsExactly(tuple("马来电", "138****1234"));
        assertThat(drafts.unsent(9)).isEmpty();
    }

    @Test
    void onlyTheVillageForgottenIsToldBesideIt() {
        fillIn();
        text("platform-number").setValue("GD20250305009");
        find(Select.class).withId("village").single().setValue(null);
        press("file-ticket");
        assertThat(find(PlaceEntry.class).single().getErrorMessage()).isEqualTo("请选择村（社区）");
        assertThat(drafts.unsent(9)).as("nothing is lost").hasSize(1);
    }

    @Test
    void aHalfWrittenTicketIsFoundAgain() {
        fillIn();
        Browser.open("");
        assertThat(page()).contains("您有未提交的内容", "登记工单");
        Browser.open("record-ticket");
        assertThat(area("content").getValue()).isEqualTo("村口路灯坏了三个月");
        assertThat(choice("ticket-class").getValue()).isEqualTo(TicketClass.COMPLAINT);
        assertThat(text("applicant-1-name").getValue()).isEqualTo("马来电");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatTheWindowMustNotTakeIsRefusedWithTheRightWayOnPaper() {
        fillIn();
        assertThat(find(Button.class).withId("refuse-at-window").exists()).isFalse();
        choice("channel").setValue(TicketChannel.WINDOW);
        assertThat(find(com.vaadin.flow.component.textfield.TextField.class)
                        .withId("platform-number")
                        .exists())
                .isFalse();
        press("refuse-at-window");
        assertThat(area("refusal-matter").getValue()).isEqualTo("村口路灯坏了三个月");
        Select<RefusalGround> ground =
                find(Select.class).withId("refusal-ground").single();
        save();
        assertThat(ground.getErrorMessage()).isEqualTo("必填");
        ground.setValue(RefusalGround.LITIGATION);
        assertThat(area("refusal-way").getValue()).contains("人民法院");
        save();
        assertThat(page()).contains("马来电", "诉讼事项", "138****1234").doesNotContain("13895001234");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getText().equals("下载告知单（.docx）"));
        assertThat(drafts.unsent(9)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private void fillIn() {
        choice("ticket-class").setValue(TicketClass.COMPLAINT);
        area("content").setValue("村口路灯坏了三个月");
        text("applicant-1-name").setValue("马来电");
        text("applicant-1-phone").setValue("13895001234");
        Select<UnitRow> village = find(Select.class).withId("village").single();
        village.setValue(village.getListDataView()
                .getItems()
                .filter(unit -> unit.name().equals("第2村"))
                .findFirst()
                .orElseThrow());
    }
}
