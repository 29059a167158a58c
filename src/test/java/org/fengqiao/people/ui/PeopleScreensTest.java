package org.fengqiao.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.activity.RegisterTown;
import org.fengqiao.organization.NewRosterEntry;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.RosterDesk;
import org.fengqiao.organization.RosterFilter;
import org.fengqiao.organization.RosterRole;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.Inbox;
import org.fengqiao.workflow.WorkRow;
import org.fengqiao.workflow.WorkShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roster, last days and hand-overs as an office and a successor see them. */
@DatabaseTest
@Import(RegisterTown.class)
class PeopleScreensTest extends SpringBrowserlessTest {
    @Autowired
    private RegisterTown town;

    @Autowired
    private RosterDesk desk;

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    @Test
    void aWholeVillageIsElectedInOneFormAndWhoLeavesIsHandedOver() {
        theMediatorTakesAStep();
        town.as("clerk");
        desk.add(new NewRosterEntry("调解1", RosterRole.MEDIATOR, town.village(1).id(), LocalDate.of(2022, 1, 1), null));
        Browser.open("roster");
        press("election");
        unit("election-unit").setValue(town.village(1));
        role("election-role").setValue(RosterRole.MEDIATOR);
        assertThat(dialogWords()).contains("现任：调解1");
        test(find(TextArea.class).withId("election-names").single()).setValue("新一\n新二");
        press("dialog-save");
        assertThat(desk.count(new RosterFilter(RosterRole.MEDIATOR, null, RegisterTown.day(5)), 10))
                .isEqualTo(2);
        assertThat(page()).contains("交接").contains("调解1").contains("尚未指定承接人");
    }

    @Test
    void somebodyIsEnteredAndEnds() {
        town.as("clerk");
        Browser.open("roster");
        press("add-roster");
        test(find(TextField.class).withId("roster-name").single()).setValue("马一");
        role("roster-role").setValue(RosterRole.LEGAL_GUIDE);
        unit("roster-unit").setValue(town.village(1));
        press("dialog-save");
        assertThat(page()).contains("马一").contains("法律明白人").contains("在任");
        town.clock().set("2025-03-20T09:00");
        pressFirst("end-");
        find(DatePicker.class).withId("roster-last").single().setValue(RegisterTown.day(10));
        press("dialog-save");
        assertThat(page()).contains("2025年3月10日");
        Browser.open("roster?on=2025-03-11");
        assertThat(page()).contains("暂无记录");
    }

    @Test
    void theSuccessorFindsTheHandOverOnTheWorkPageAndConfirms() {
        theMediatorTakesAStep();
        long successor = town.employ("next", "接任", town.village(1), Role.MEDIATOR);
        town.as("admin");
        Browser.open("accounts");
        assertThat(page()).contains("调解1").contains("接任");
        press("leave-" + town.id("mediator1"));
        press("dialog-save");
        assertThat(page()).contains("调解1的交接").contains("在办环节").contains("尚未指定承接人");
        String address = "handover/"
                + jdbc.sql("select max(id) from handover").query(Long.class).single();
        jdbc.sql("update handover set successor_id = ? where state = 'open' and user_id = ?")
                .params(successor, town.id("mediator1"))
                .update();
        town.as("next");
        Browser.open("");
        assertThat(find(Section.class)
                        .withId("home-handovers")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("调解1的交接");
        Browser.open(address);
        press("confirm-handover");
        press("dialog-save");
        assertThat(page()).contains("没有待移交的事项").contains("已移交（1）");
        Browser.open("");
        assertThat(find(Section.class).withId("home-handovers").exists()).isFalse();
    }

    @Test
    void aLeaderSeesInOneLookWhatThereIs() {
        var dispute = town.dispute(1);
        jdbc.sql("update case_file set leader_in_charge = '领导' where id = ?")
                .param(dispute.id())
                .update();
        town.as("leader");
        Browser.open("");
        assertThat(card("approvals")).contains("待我审批").contains("0");
        assertThat(card("receptions")).contains("本周接访").contains("0");
        assertThat(card("in-charge")).contains("我包案的案件").contains("1").contains("马甲");
        Browser.open("in-charge");
        assertThat(page()).contains(dispute.number().text());
        town.as("mediator1");
        Browser.open("");
        assertThat(find(Section.class).withId("home-in-charge").exists()).isFalse();
    }

    private String card(String id) {
        return find(Section.class).withId("home-" + id).single().getElement().getTextRecursively();
    }

    private void theMediatorTakesAStep() {
        town.dispute(1);
        inbox.page(WorkShelf.MINE, Optional.empty(), 10).stream()
                .map(WorkRow::taskId)
                .forEach(inbox::take);
    }

    private String dialogWords() {
        return find(com.vaadin.flow.component.dialog.Dialog.class)
                .single()
                .getElement()
                .getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<UnitRow> unit(String id) {
        return find(ComboBox.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private Select<RosterRole> role(String id) {
        return find(Select.class).withId(id).single();
    }

    private void pressFirst(String begin) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getId().orElse("").startsWith(begin))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private String page() {
        return ((HasElement) getCurrentView()).getElement().getTextRecursively();
    }
}
