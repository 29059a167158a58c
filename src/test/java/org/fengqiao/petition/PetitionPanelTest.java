package org.fengqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The case page of a petition, its list and registers, as somebody at a screen uses them. */
@DatabaseTest
@Import({PetitionTown.class, DueTimers.class})
class PetitionPanelTest extends SpringBrowserlessTest {
    @Autowired
    private PetitionTown town;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    @Test
    void aPetitionGoesItsWholeWayOnTheCasePage() {
        long id = town.filed();
        show(id);
        assertThat(next()).isEqualTo("甄别分类");
        assertThat(page()).contains("马信访", "灌溉渠被占用");
        begin(PetitionAction.CLASSIFY);
        choice("field-petitionClass").setValue(PetitionClass.CLAIM);
        select("field-route").setValue(ClaimRoute.INVESTIGATION);
        save();
        assertThat(next()).isEqualTo("受理并告知");
        begin(PetitionAction.ACCEPT);
        save();
        assertThat(town.standing(id)).isEqualTo(Standing.HANDLING);
        assertThat(next()).isEqualTo("填写办理情况");
        begin(PetitionAction.ASK_EXTENSION);
        area("field-reason").setValue("需要测绘");
        save();

        town.as("leader");
        show(id);
        assertThat(next()).isEqualTo("审批延期");
        begin(PetitionAction.DECIDE_EXTENSION);
        assertThat(page() + dialogText()).contains("需要测绘");
        choice("field-granted").setValue(true);
        save();

        town.as("clerk");
        show(id);
        begin(PetitionAction.HANDLE);
        area("field-findings").setValue("渠道被土堆占用，已清理");
        save();
        assertThat(next()).isEqualTo("出具处理意见书");
        begin(PetitionAction.WRITE_OPINION);
        assertThat(area("field-facts").getValue())
                .as("begins with what was found")
                .contains("已清理");
        choice("field-outcome").setValue(OpinionOutcome.SUPPORTED);
        area("field-opinion").setValue("恢复灌溉");
        save();
        assertThat(find(Dialog.class).exists()).as("the law is missing").isTrue();
        area("field-law").setValue("《水法》第三十七条");
        save();
        begin(PetitionAction.DELIVER);
        choice("field-way").setValue(DeliveryWay.IN_PERSON);
        save();
        assertThat(town.standing(id)).isEqualTo(Standing.REVIEW_OPEN);
        assertThat(page()).contains("恢复灌溉", "予以支持", "处理意见书", "送达回证");
        begin(PetitionAction.TELL_EXTENSION);
        choice("field-way").setValue(DeliveryWay.MAIL);
        save();
        begin(PetitionAction.GIVE_UP_REVIEW);
        area("field-evidence").setValue("信访人签字");
        save();
        begin(PetitionAction.FILE_AWAY);
        save();
        assertThat(town.standing(id)).isEqualTo(Standing.DONE);
    }

    /** A dialog with a forgotten field or word cannot be opened. */
    @Test
    void everyStepHasItsDialog() {
        Set<PetitionAction> opened = EnumSet.noneOf(PetitionAction.class);
        long id = town.sent(PetitionOrigin.ASSIGNED);
        openAll(id, opened);
        town.classify(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        openAll(id, opened);
        town.decisions.object(new ObjectToForwarding(id, null, "不属本镇", town.now()));
        openAll(id, opened);
        town.decisions.recordConsent(new RecordConsent(id, false, town.now(), null));
        town.accept(id);
        openAll(id, opened);
        town.care.enterBacklog(new EnterBacklog(id, 2019, town.now(), null, null));
        town.care.supervise(new SupervisePetition(id, SupervisionGround.LATE, "太慢", LocalDate.parse("2025-03-06")));
        town.work.askExtension(new AskExtension(id, 10, "雨天"));
        town.as("leader");
        openAll(id, opened);
        town.work.decideExtension(new DecideExtension(id, true, null));
        openAll(id, opened);
        town.as("clerk").handle(id);
        openAll(id, opened);
        town.write(id);
        openAll(id, opened);
        town.deliver(id);
        openAll(id, opened);
        town.askReview(id);
        openAll(id, opened);
        town.decideReview(id, ReviewResult.UPHELD);
        town.askReview(id);
        openAll(id, opened);
        town.reviews.pause(new PauseReview(id, town.now(), "听证"));
        openAll(id, opened);
        long plain = town.filed();
        town.simple(plain);
        town.accept(plain);
        openAll(plain, opened);
        PetitionTown.Facts facts = town.facts();
        facts.accusation = true;
        long secret = facts.file();
        openAll(secret, opened);
        town.decisions.passOn(new PassOn(secret, "县纪委监委", town.now()));
        openAll(secret, opened);
        long again = town.filed();
        town.upkeep.merge(new Merge(again, plain, "重复登记"));
        openAll(again, opened);
        long first = town.rereviewed();
        openAll(first, opened);
        town.fileAway(first);
        long repeat = town.filed();
        town.repeats(repeat, first, false);
        openAll(repeat, opened);
        assertThat(opened).containsExactlyInAnyOrder(PetitionAction.values());
    }

    private void openAll(long id, Set<PetitionAction> opened) {
        for (PetitionAction action : town.view(id).actions()) {
            if (opened.add(action)) {
                show(id);
                begin(action);
                assertThat(find(Dialog.class).exists()).as(action.code()).isTrue();
                press("dialog-cancel");
            }
        }
    }

    @Test
    void theIntakeFormRegistersWarnsOfACrowdAndKeepsAnAccusationSecret() {
        town.as("clerk");
        Browser.open("record-petition");
        choice("channel").setValue(PetitionChannel.LETTER);
        choice("origin").setValue(PetitionOrigin.FORWARDED);
        assertThat(asksForASender()).isTrue();
        area("content").setValue("反映村道损坏");
        find(Checkbox.class).withId("accusation").single().setValue(true);
        press("file-petition");
        assertThat(page()).as("the unit is missing").contains("登记信访事项");
        assertThat(find(CustomField.class).withId("place-entry").single().getErrorMessage())
                .isEqualTo("请选择村（社区）");
        choice("origin").setValue(PetitionOrigin.DIRECT);
        assertThat(asksForASender()).isFalse();
    }

    @Test
    void theListNarrowsAndTheRegisterOfOldCasesTellsWhatIsOpen() {
        long id = town.accepted();
        town.care.enterBacklog(new EnterBacklog(id, 2019, town.now(), "王镇长", "每月走访"));
        Browser.open("petitions");
        assertThat(page()).contains("灌溉渠被占用", "调查办理", "申诉求决");
        Browser.open("petitions?class=suggestion");
        assertThat(page()).doesNotContain("灌溉渠被占用");
        Browser.open("backlog");
        assertThat(page()).contains("未化解1件", "2019", "王镇长", "每月走访");
        town.as("mediator2");
        Browser.open("petitions");
        Browser.open("backlog");
        assertThat(page()).doesNotContain("王镇长");
    }

    private boolean asksForASender() {
        return find(TextField.class).withId("sender").exists();
    }

    private void show(long id) {
        Browser.open("case/" + town.head(id).number().text());
    }

    private void begin(PetitionAction action) {
        press("action-" + action.code());
    }

    private void save() {
        press("dialog-save");
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> choice(String id) {
        return find(RadioButtonGroup.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String id) {
        return find(Select.class).withId(id).single();
    }

    /** The most likely next step. */
    private String next() {
        return find(Button.class).all().stream()
                .filter(button -> button.getId().orElse("").startsWith("action-"))
                .filter(button -> button.getThemeNames().contains("primary"))
                .map(HasText::getText)
                .findFirst()
                .orElse("");
    }

    private String dialogText() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private String page() {
        return ((HasElement) getCurrentView()).getElement().getTextRecursively();
    }
}
