package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.hotline.TicketAction.APPLY_EXTENSION;
import static org.fengqiao.hotline.TicketAction.CALL_BACK;
import static org.fengqiao.hotline.TicketAction.CHECK;
import static org.fengqiao.hotline.TicketAction.CORRECT_FACTS;
import static org.fengqiao.hotline.TicketAction.DECIDE;
import static org.fengqiao.hotline.TicketAction.DISPATCH;
import static org.fengqiao.hotline.TicketAction.FILE_AWAY;
import static org.fengqiao.hotline.TicketAction.HANDLE;
import static org.fengqiao.hotline.TicketAction.LOG_CONTACT;
import static org.fengqiao.hotline.TicketAction.RECORD_RESULT;
import static org.fengqiao.hotline.TicketAction.REPLY;
import static org.fengqiao.hotline.TicketAction.SIGN;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.docket.CaseState;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.junit.jupiter.api.Test;

@DatabaseTest
class TicketPanelTest extends TicketScreens {
    @Test
    void aTicketGoesItsWholeWayOnTheCasePage() {
        long id = town.filed();
        show(id);
        assertThat(next()).isEqualTo("签收");
        assertThat(page()).contains("来电（来访）人", "马来电", "138****1234");
        begin(SIGN);
        save();
        assertThat(next()).isEqualTo("派单");
        begin(DISPATCH);
        unit("field-unitId").setValue(town.village(1));
        area("field-note").setValue("请三日内办好");
        save();
        assertThat(steps("now")).hasSize(1);

        town.as("mediator1");
        show(id);
        assertThat(next()).as("the caller is spoken to first").isEqualTo("记录联系");
        begin(LOG_CONTACT);
        choice("field-reached").setValue(true);
        area("field-said").setValue("来电人说明了位置");
        save();
        assertThat(next()).isEqualTo("填写办理结果");
        assertThat(page()).contains("请三日内办好", "已联系上", "来电人说明了位置");
        begin(HANDLE);
        area("field-outcome").setValue("3月5日更换灯泡两个，路灯已恢复照明");
        choice("field-solved").setValue(true);
        save();

        town.as("clerk");
        show(id);
        begin(CALL_BACK);
        choice("field-reached").setValue(true);
        choice("field-solved").setValue(true);
        choice("field-satisfaction").setValue(Satisfaction.SATISFIED);
        save();
        town.as("leader");
        show(id);
        assertThat(next()).isEqualTo("领导审核");
        begin(CHECK);
        choice("field-passed").setValue(true);
        save();
        town.as("clerk");
        show(id);
        begin(REPLY);
        assertThat(area("field-text").getValue()).isEqualTo("3月5日更换灯泡两个，路灯已恢复照明");
        save();
        assertThat(town.head(id).state()).isEqualTo(CaseState.CLOSED);
        begin(RECORD_RESULT);
        choice("field-reached").setValue(true);
        choice("field-solved").setValue(true);
        choice("field-satisfaction").setValue(Satisfaction.FAIR);
        save();
        begin(FILE_AWAY);
        save();
        assertThat(town.head(id).state()).isEqualTo(CaseState.ARCHIVED);
        assertThat(page()).contains("✓ 已归档", "基本满意", "路灯已恢复照明");
        assertThat(dialogOpen()).isFalse();
    }

    @Test
    void anEmptyReplyIsAdvisedAgainstAndSentOnlyWithAReason() {
        long id = town.checked();
        show(id);
        begin(REPLY);
        area("field-text").setValue("正在积极协调");
        assertThat(advice()).contains("没有写明办理结果", "没有写明时间", "“正在积极协调”");
        save();
        assertThat(area("field-confirmedBecause").getErrorMessage()).isEqualTo("必填");
        assertThat(town.head(id).state()).isEqualTo(CaseState.OPEN);

        area("field-confirmedBecause").setValue("按中心要求先行答复");
        save();
        assertThat(town.head(id).state()).isEqualTo(CaseState.CLOSED);
        assertThat(page()).contains("按中心要求先行答复");
    }

    @Test
    void whatIsMissingStandsBesideItsFieldAndWhatWasTypedStays() {
        long id = town.atTheVillage();
        show(id);
        begin(HANDLE);
        area("field-outcome").setValue("3月5日修好");
        save();
        assertThat(choice("field-solved").getErrorMessage()).isEqualTo("必填");
        assertThat(area("field-outcome").getValue()).isEqualTo("3月5日修好");
        assertThat(town.standing(id)).isEqualTo(Standing.HANDLING);
    }

    @Test
    void anExtensionIsAskedForAndGrantedAndTheNewLimitStandsOnThePage() {
        long id = town.atTheVillage();
        show(id);
        begin(APPLY_EXTENSION);
        area("field-reason").setValue("配件需要采购");
        save();
        assertThat(page()).contains("延期", "待答复", "配件需要采购");
        assertThat(offers(APPLY_EXTENSION)).isFalse();
        assertThat(offers(DECIDE)).isFalse();

        town.as("clerk");
        show(id);
        begin(DECIDE);
        choice("field-granted").setValue(true);
        text("field-decidedBy").setValue("市12345中心");
        save();
        assertThat(page()).contains("市12345中心", "3月19日");
    }

    @Test
    void aRedoBeginsTheNextRoundWithItsReasonOnThePage() {
        long id = town.replied();
        show(id);
        begin(RECORD_RESULT);
        choice("field-reached").setValue(true);
        choice("field-solved").setValue(false);
        find(Checkbox.class).withId("field-redo").single().setValue(true);
        save();
        assertThat(area("field-redoReason").getErrorMessage()).isEqualTo("必填");
        area("field-redoReason").setValue("灯又不亮了");
        save();
        assertThat(page()).contains("退回重办原因：灯又不亮了", "第2轮办理", "第1轮办理");
        assertThat(next()).as("the caller is spoken to first, again").isEqualTo("记录联系");
    }

    @Test
    void everyActionOpensADialogOfItsOwn() {
        Set<TicketAction> opened = EnumSet.noneOf(TicketAction.class);
        long filed = town.filed();
        look(filed, opened);
        long parked = town.atTheVillage();
        look(parked, opened);
        long parking = town.askToPark(parked, LocalDate.parse("2025-04-01"));
        town.as("clerk").decide(parked, parking, true);
        look(parked, opened);
        long asked = town.atTheVillage();
        town.askForMore(asked, 5);
        town.as("clerk")
                .supervisions
                .raise(new Supervise(asked, SupervisionGround.REPEATED, "多次来电", LocalDate.parse("2025-03-07")));
        look(asked, opened);
        look(town.handled(), opened);
        look(town.calledBack(), opened);
        look(town.checked(), opened);
        long replied = town.replied();
        look(replied, opened);
        town.results.record(town.satisfied(replied));
        look(replied, opened);
        long merged = town.filed();
        town.upkeep.merge(new Merge(merged, town.filed(), "重复登记"));
        look(merged, opened);
        assertThat(opened).containsExactlyInAnyOrder(TicketAction.values());
    }

    /** Opens every dialog that the page of this ticket offers to somebody who may do everything. */
    private void look(long id, Set<TicketAction> opened) {
        LoggedIn.commandLine();
        show(id);
        for (TicketAction action : List.copyOf(town.view(id).actions())) {
            begin(action);
            assertThat(dialogOpen()).as(action.code()).isTrue();
            press("dialog-cancel");
            assertThat(dialogOpen()).as(action.code()).isFalse();
            opened.add(action);
        }
    }

    @Test
    void aVillageSeesItsOwnStepsAndNotTheOffices() {
        long id = town.atTheVillage();
        show(id);
        assertThat(offers(HANDLE)).isTrue();
        assertThat(offers(DISPATCH)).isFalse();
        assertThat(offers(CORRECT_FACTS)).isFalse();
    }

    private String advice() {
        return find(Div.class).withId("reply-advice").single().getElement().getTextRecursively();
    }
}
