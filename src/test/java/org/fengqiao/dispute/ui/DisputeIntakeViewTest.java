package org.fengqiao.dispute.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import javax.imageio.ImageIO;
import org.fengqiao.dispute.DisputeReading;
import org.fengqiao.dispute.DisputeSubType;
import org.fengqiao.dispute.DisputeType;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.docket.AttachmentView;
import org.fengqiao.docket.Attachments;
import org.fengqiao.docket.Matters;
import org.fengqiao.docket.Parties;
import org.fengqiao.docket.PartyView;
import org.fengqiao.organization.Drafts;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
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
class DisputeIntakeViewTest extends SpringBrowserlessTest {
    private static final String SEED = "353";
    private static final String NUMBER = "测试353纠〔2025〕1号";

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DisputeReading disputes;

    @Autowired
    private Matters matters;

    @Autowired
    private Parties parties;

    @Autowired
    private Attachments attachments;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void aGridWorkerIsLoggedIn() {
        clock.set("2025-03-05T09:00");
        Township.build(units, users, SEED);
        LoggedIn.as(users, "grid1-" + SEED);
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    @Test
    void whatIsMissingStandsBesideItsFieldAndWhatWasTypedStays() {
        Browser.open("record");
        text("applicant-1-phone").setValue("12");
        number("claim-amount").setValue(new BigDecimal("-5"));
        text("place").setValue("三组井台");

        press("file-dispute");
        assertThat(getCurrentView()).isInstanceOf(DisputeIntakeView.class);
        assertThat(choice("type").getErrorMessage()).isEqualTo("请选择纠纷类型");
        assertThat(choice("risk").getErrorMessage()).isEqualTo("请选择风险等级");
        assertThat(area("summary").getErrorMessage()).isEqualTo("请写几句经过");
        assertThat(find(CustomField.class).withId("parties").single().getErrorMessage())
                .isEqualTo("至少填写一位申请人的姓名");
        assertThat(number("claim-amount").isInvalid()).isTrue();
        assertThat(text("place").getValue()).isEqualTo("三组井台");

        text("applicant-1-name").setValue("马国桂");
        press("file-dispute");
        assertThat(text("applicant-1-phone").getErrorMessage()).isEqualTo("电话号码格式不对");
        assertThat(text("applicant-1-phone").getValue()).isEqualTo("12");
    }

    @Test
    void aDisputeIsRecordedWithItsPeopleAndPhotosAndNothingIsLeftBehind() throws IOException {
        Browser.open("record");
        fillIn();
        test(find(Upload.class).single()).upload("渠口.jpg", "image/jpeg", photo());
        assertThat(drafts.pieces("dispute-intake.files")).hasSize(1);

        press("file-dispute");
        DisputeView filed = disputes.byNumber(NUMBER);
        assertThat(filed.facts().type()).isEqualTo(DisputeType.LAND);
        assertThat(filed.facts().subType()).isEqualTo(DisputeSubType.LAND_PASTURE);
        assertThat(filed.facts().risk()).isEqualTo(RiskColour.ORANGE);
        assertThat(filed.facts().claimAmount()).isEqualByComparingTo("3500");
        assertThat(filed.head().unit().name()).isEqualTo("第1村一网格");
        assertThat(filed.head().foundBy()).isEqualTo("网格1");
        assertThat(parties.of(filed.head().id()))
                .extracting(PartyView::name, PartyView::phone)
                .containsExactly(tuple("马国桂", "138****5678"), tuple("罗建梅", null));
        assertThat(attachments.of(filed.head().id()))
                .extracting(AttachmentView::fileName)
                .containsExactly("渠口.jpg");
        assertThat(find(Span.class).withId("case-number").single().getText()).isEqualTo(NUMBER);
        assertThat(drafts.find(DisputeIntakeView.FORM, Drafts.NEW)).isEmpty();
        assertThat(drafts.pieces("dispute-intake.files")).isEmpty();
    }

    @Test
    void aHalfWrittenDisputeIsFoundAgainRightOrWrong() throws IOException {
        Browser.open("record");
        fillIn();
        text("respondent-1-phone").setValue("不知道");
        test(find(Upload.class).single()).upload("渠口.jpg", "image/jpeg", photo());

        Browser.open("profile");
        clock.set("2025-03-06T08:30");
        Browser.open("record");
        assertThat(find(Div.class).withId("draft-offer").exists()).isTrue();
        assertThat(choice("type").getValue()).isEqualTo(DisputeType.LAND);
        assertThat(choice("sub-type").getValue()).isEqualTo(DisputeSubType.LAND_PASTURE);
        assertThat(area("summary").getValue()).isEqualTo("两家为草场边界争执");
        assertThat(text("applicant-1-name").getValue()).isEqualTo("马国桂");
        assertThat(text("respondent-1-phone").getValue()).isEqualTo("不知道");
        assertThat(number("claim-amount").getValue()).isEqualByComparingTo("3500");

        text("respondent-1-phone").setValue("");
        press("file-dispute");
        DisputeView filed = disputes.byNumber(NUMBER);
        assertThat(attachments.of(filed.head().id())).hasSize(1);
        assertThat(filed.head().receivedAt()).isEqualTo("2025-03-05T01:00:00Z");
    }

    @Test
    void aDraftCanBeThrownAway() {
        Browser.open("record");
        area("summary").setValue("两家为草场边界争执");
        Browser.open("profile");
        Browser.open("record");
        press("discard-draft");
        assertThat(area("summary").getValue()).isEmpty();
        assertThat(drafts.find(DisputeIntakeView.FORM, Drafts.NEW)).isEmpty();
    }

    @Test
    void aDraftIsItsWritersAlone() {
        Browser.open("record");
        area("summary").setValue("两家为草场边界争执");
        LoggedIn.as(users, "grid2-" + SEED);
        Browser.open("profile");
        Browser.open("record");
        assertThat(area("summary").getValue()).isEmpty();
        assertThat(find(Div.class).withId("draft-offer").exists()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aClerkChoosesTheVillageAndTheCaseBeginsAtTheTownship() {
        LoggedIn.as(users, "clerk-" + SEED);
        Browser.open("record");
        fillIn();
        press("file-dispute");
        assertThat(find(CustomField.class).withId("place-entry").single().getErrorMessage())
                .isEqualTo("请选择村（社区）");

        Select<UnitRow> village = find(Select.class).withId("village").single();
        village.setValue(village.getListDataView()
                .getItems()
                .filter(unit -> unit.name().equals("第2村"))
                .findFirst()
                .orElseThrow());
        press("file-dispute");
        DisputeView filed = disputes.byNumber(NUMBER);
        assertThat(filed.head().unit().name()).isEqualTo("第2村");
        assertThat(filed.facts().level().code()).isEqualTo("township");
    }

    @Test
    void whoHandlesNoDisputesIsNotOfferedTheForm() {
        LoggedIn.as(users, "admin-" + SEED);
        Browser.open("");
        assertThat(find(Anchor.class).withId("nav-record").exists()).isFalse();
        assertThat(find(Anchor.class).withId("nav-cases").exists()).isTrue();
    }

    @Test
    void earlierRecordsAreShownWhileTypingAndWhatIsTickedIsLinked() {
        LoggedIn.as(users, "clerk-" + SEED);
        Browser.open("record");
        fillIn();
        chooseVillage();
        assertThat(find(Div.class).withId("likely").exists()).isFalse();
        press("file-dispute");
        long first = disputes.byNumber(NUMBER).head().id();

        Browser.open("record");
        text("applicant-1-name").setValue("马某");
        text("applicant-1-phone").setValue("13812345678");
        assertThat(find(Div.class).withId("likely").single().getElement().getTextRecursively())
                .contains(NUMBER)
                .contains("电话相同");
        find(Checkbox.class).withId("same-" + first).single().setValue(true);
        fillIn();
        chooseVillage();
        text("place").setValue("二组");
        assertThat(find(Div.class).withId("likely").single().getElement().getTextRecursively())
                .contains("同村同名");
        press("file-dispute");
        assertThat(matters.of(first))
                .extracting(other -> other.ref().number().text())
                .containsExactly("测试353纠〔2025〕2号");
        assertThat(find(Section.class).withId("matter").single().getElement().getTextRecursively())
                .contains(NUMBER)
                .contains("说的是同一件事");
    }

    @Test
    void aGridWorkerIsShownEarlierRecordsAndLinksNothing() {
        Browser.open("record");
        fillIn();
        press("file-dispute");
        Browser.open("record");
        fillIn();
        assertThat(find(Div.class).withId("likely").single().getElement().getTextRecursively())
                .contains(NUMBER)
                .doesNotContain("请勾选");
    }

    @SuppressWarnings("unchecked")
    private void chooseVillage() {
        Select<UnitRow> village = find(Select.class).withId("village").single();
        village.setValue(village.getListDataView()
                .getItems()
                .filter(unit -> unit.name().equals("第2村"))
                .findFirst()
                .orElseThrow());
    }

    private void fillIn() {
        choice("type").setValue(DisputeType.LAND);
        choice("sub-type").setValue(DisputeSubType.LAND_PASTURE);
        area("summary").setValue("两家为草场边界争执");
        text("applicant-1-name").setValue("马国桂");
        text("applicant-1-phone").setValue("138 1234 5678");
        text("respondent-1-name").setValue("罗建梅");
        number("claim-amount").setValue(new BigDecimal("3500.00"));
        choice("risk").setValue(RiskColour.ORANGE);
    }

    private static byte[] photo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private TextField text(String id) {
        return find(TextField.class).withId(id).single();
    }

    private TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    private BigDecimalField number(String id) {
        return find(BigDecimalField.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> choice(String id) {
        return find(RadioButtonGroup.class).withId(id).single();
    }
}
