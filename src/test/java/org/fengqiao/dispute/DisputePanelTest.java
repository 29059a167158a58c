package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.dispute.DisputeAction.ACCEPT_MEDIATION;
import static org.fengqiao.dispute.DisputeAction.CHOOSE_MEDIATORS;
import static org.fengqiao.dispute.DisputeAction.CORRECT_FACTS;
import static org.fengqiao.dispute.DisputeAction.HOLD_SESSION;
import static org.fengqiao.dispute.DisputeAction.INVESTIGATE;
import static org.fengqiao.dispute.DisputeAction.MAKE_VOID;
import static org.fengqiao.dispute.DisputeAction.REACH_AGREEMENT;
import static org.fengqiao.dispute.DisputeAction.RECORD_PERFORMANCE;
import static org.fengqiao.dispute.DisputeAction.REFER_UP;
import static org.fengqiao.dispute.DisputeAction.SIGN_AGREEMENT;
import static org.fengqiao.dispute.DisputeAction.TELL_RIGHTS;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DisputePanelTest extends Desk {
    @Test
    void aMediatorTakesADisputeFromAcceptanceToAWrittenAgreement() {
        long id = town.atTheVillage();
        show(id);
        assertThat(steps("now")).containsExactly("村级调解");
        assertThat(steps("done")).containsExactly("✓ 登记", "✓ 网格");
        assertThat(next()).isEqualTo("受理人民调解");

        begin(ACCEPT_MEDIATION);
        save();
        assertThat(steps("now")).containsExactly("告知权利、征得同意");
        begin(TELL_RIGHTS);
        area("consentNote").setValue("双方当面同意");
        save();
        assertThat(next()).isEqualTo("选定调解员");
        begin(CHOOSE_MEDIATORS);
        assertThat(text("mediators").getValue()).isEqualTo("调解1");
        text("mediators").setValue("调解1， 老支书；");
        save();
        begin(INVESTIGATE);
        area("findings").setValue("现场丈量，沟宽四十厘米");
        save();
        assertThat(next()).isEqualTo("记录调解");
        begin(HOLD_SESSION);
        area("record").setValue("各让一步");
        save();
        assertThat(next()).isEqualTo("达成协议");
        begin(REACH_AGREEMENT);
        area("text").setValue("罗家三月底前清沟，马家付工钱八百元");
        find(BigDecimalField.class).withId("field-amount").single().setValue(new BigDecimal("800"));
        save();
        assertThat(steps("now")).containsExactly("签署协议书");
        assertThat(town.outcome(id)).isEqualTo(Outcome.OPEN);
        begin(SIGN_AGREEMENT);
        save();

        assertThat(town.outcome(id)).isEqualTo(Outcome.AGREEMENT);
        DisputeView view = town.view(id);
        assertThat(view.agreement().form()).isEqualTo(AgreementForm.WRITTEN);
        assertThat(view.agreement().amount()).isEqualByComparingTo("800");
        MediationView mediation = view.mediations().getFirst();
        assertThat(mediation.mediators()).containsExactly("调解1", "老支书");
        assertThat(mediation.consentNote()).isEqualTo("双方当面同意");
        assertThat(mediation.sessions()).hasSize(1);
        assertThat(page()).contains(mediation.number(), "罗家三月底前清沟", "800 元", "✓ 调解成功");
        assertThat(dialogOpen()).isFalse();
    }

    @Test
    void aMistakeStandsBesideItsFieldAndWhatWasTypedStays() {
        long id = town.inMediation();
        town.mediations.tellRights(new TellRights(id, town.now(), null));
        town.mediations.chooseMediators(new ChooseMediators(id, java.util.List.of("调解1"), null));
        town.mediations.investigate(new Investigate(id, "看过现场"));
        show(id);
        begin(HOLD_SESSION);
        text("place").setValue("村委会");
        DateTimePicker heldAt =
                find(DateTimePicker.class).withId("field-heldAt").single();
        heldAt.setValue(LocalDateTime.parse("2025-03-06T09:00"));
        save();

        assertThat(area("record").getErrorMessage()).isEqualTo("必填");
        assertThat(heldAt.getErrorMessage()).isEqualTo("不能晚于现在");
        assertThat(text("place").getValue()).isEqualTo("村委会");
        assertThat(town.view(id).mediations().getFirst().sessions()).isEmpty();

        heldAt.setValue(LocalDateTime.parse("2025-03-05T08:30"));
        area("record").setValue("各让一步");
        save();
        assertThat(town.view(id).mediations().getFirst().sessions())
                .containsExactly(new SessionView(DisputeTown.at("2025-03-05T08:30"), "村委会", null, "各让一步", "调解1"));
    }

    @Test
    void whatTheRulesRefuseIsSaidInTheDialogWhichStaysAsItWas() {
        long id = town.atTheVillage();
        show(id);
        begin(ACCEPT_MEDIATION);
        DateTimePicker acceptedAt =
                find(DateTimePicker.class).withId("field-acceptedAt").single();
        acceptedAt.setValue(LocalDateTime.parse("2025-03-04T09:00"));
        save();

        assertThat(refusal()).isEqualTo("受理时间不能早于发现时间");
        assertThat(acceptedAt.getValue()).isEqualTo(LocalDateTime.parse("2025-03-04T09:00"));
        assertThat(town.view(id).mediations()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSecondEditorIsToldAndBothVersionsAreMerged() {
        long id = town.atTheVillage();
        show(id);
        begin(CORRECT_FACTS);
        text("title").setValue("排水沟纠纷");
        text("place").setValue("村西头");

        DisputeView theirs = town.as("clerk").view(id);
        DisputeFacts facts = theirs.facts();
        town.upkeep.correct(new CorrectFacts(
                id,
                theirs.head().version(),
                theirs.head().title(),
                theirs.head().summary(),
                "村东头井台",
                facts.type(),
                facts.subType(),
                6,
                facts.claimAmount(),
                facts.risk(),
                facts.source(),
                facts.channel(),
                true));

        town.as("mediator1");
        save();
        assertThat(refusal()).contains("他人已修改过本案");
        RadioButtonGroup<Enum<?>> place =
                find(RadioButtonGroup.class).withId("choice-place").single();
        assertThat(place.getValue()).isNull();
        assertThat(choice("choice-title")).isEqualTo("MINE");
        assertThat(choice("choice-people")).isEqualTo("THEIRS");
        assertThat(choice("choice-collective")).isEqualTo("THEIRS");
        assertThat(find(IntegerField.class).withId("field-people").single().getValue())
                .isEqualTo(6);

        save();
        assertThat(place.getErrorMessage()).isEqualTo("请选择保留哪一份");
        assertThat(town.head(id).title()).isEqualTo(theirs.head().title());

        place.setValue(place.getListDataView().getItem(0));
        assertThat(text("place").getValue()).isEqualTo("村东头井台");
        save();
        assertThat(town.head(id).title()).isEqualTo("排水沟纠纷");
        assertThat(town.head(id).place()).isEqualTo("村东头井台");
        assertThat(town.view(id).facts().people()).isEqualTo(6);
        assertThat(town.view(id).facts().collective()).isTrue();
        assertThat(page()).contains("涉众");
    }

    @Test
    void aLeaderSeesWhatTheOfficeMayDoAndNoMediatorsButtons() {
        long id = town.atTheVillage();
        town.as("leader");
        show(id);
        assertThat(offers(ACCEPT_MEDIATION)).isFalse();
        assertThat(offers(REFER_UP)).isFalse();
        assertThat(offers(MAKE_VOID)).isTrue();
        assertThat(next()).isEmpty();
    }

    @Test
    void whatIsNotPerformedIsRecordedWithoutATimeAndOnlyOnPurpose() {
        long id = town.inSession();
        town.mediations.reachAgreement(town.written(id, town.now()));
        show(id);
        begin(RECORD_PERFORMANCE);
        area("note").setValue("罗家拒绝清沟，马家准备起诉");
        DateTimePicker performedAt =
                find(DateTimePicker.class).withId("field-performedAt").single();
        performedAt.clear();
        save();
        assertThat(performedAt.isInvalid()).isTrue();
        assertThat(offers(RECORD_PERFORMANCE)).isTrue();

        find(Checkbox.class).withId("field-not").single().setValue(true);
        save();
        assertThat(offers(RECORD_PERFORMANCE)).isFalse();
        assertThat(town.view(id).agreement().performedAt()).isNull();
    }

    private String choice(String id) {
        return String.valueOf(find(RadioButtonGroup.class).withId(id).single().getValue());
    }
}
