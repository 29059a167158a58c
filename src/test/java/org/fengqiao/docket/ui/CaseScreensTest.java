package org.fengqiao.docket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.NotFoundException;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fengqiao.dispute.DisputeService;
import org.fengqiao.dispute.DisputeSource;
import org.fengqiao.dispute.DisputeType;
import org.fengqiao.dispute.FileDispute;
import org.fengqiao.dispute.IntakeChannel;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.OpenCase;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.organization.Asking;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class CaseScreensTest extends SpringBrowserlessTest {
    private static final String SEED = "352";

    @Autowired
    private Docket docket;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private Asking asking;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private UnitRow township;

    @BeforeEach
    void township() {
        clock.set("2025-03-05T09:00");
        township = Township.build(units, users, SEED);
        LoggedIn.as(users, "grid1-" + SEED);
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    @Test
    void aLongListIsReadFiftyAtATimeInBothDirections() {
        for (int i = 1; i <= 120; i++) {
            open("201001", "第" + i + "件");
        }
        Browser.open("cases");
        assertThat(titles()).hasSize(50).startsWith("第120件").endsWith("第71件");
        assertThat(find(Span.class).withId("list-count").single().getText()).isEqualTo("共 120 条");
        assertThat(find(Anchor.class).withId("list-previous").exists()).isFalse();

        follow("list-next");
        assertThat(titles()).startsWith("第70件").endsWith("第21件");
        follow("list-next");
        assertThat(titles()).hasSize(20).endsWith("第1件");
        assertThat(find(Anchor.class).withId("list-next").exists()).isFalse();

        follow("list-previous");
        assertThat(titles()).startsWith("第70件").endsWith("第21件");
        follow("list-previous");
        assertThat(titles()).startsWith("第120件");
        assertThat(find(Anchor.class).withId("list-previous").exists()).isFalse();
    }

    @Test
    void theFilterStandsInTheAddressAndTurningThePageKeepsIt() {
        for (int i = 1; i <= 60; i++) {
            open("201001", "宅基地" + i);
            open("201001", "浇水" + i);
        }
        Browser.open("cases?q=%E5%AE%85%E5%9F%BA&state=open");
        assertThat(find(TextField.class).withId("filter-text").single().getValue())
                .isEqualTo("宅基");
        assertThat(titles()).hasSize(50).allMatch(title -> title.startsWith("宅基地"));
        assertThat(find(Span.class).withId("list-count").single().getText()).isEqualTo("共 60 条");
        follow("list-next");
        assertThat(titles()).hasSize(10).allMatch(title -> title.startsWith("宅基地"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void onlyUnitsOfTheOwnSubtreeCanBeChosen() {
        LoggedIn.as(users, "mediator1-" + SEED);
        Browser.open("cases");
        ComboBox<UnitRow> unit = find(ComboBox.class).withId("filter-unit").single();
        assertThat(unit.getListDataView().getItems().map(UnitRow::name)).containsExactly("第1村", "第1村一网格");
    }

    @Test
    void aMistypedAddressShowsTheFirstPage() {
        open("201001", "一件");
        Browser.open("cases?after=abc&kind=nothing&unit=000&state=?");
        assertThat(titles()).containsExactly("一件");
    }

    @Test
    void aCaseOfAnotherVillageLooksLikeOneThatDoesNotExist() {
        CaseRef mine = open("201001", "我村的事");
        LoggedIn.as(users, "grid2-" + SEED);
        Browser.open("cases");
        assertThat(titles()).isEmpty();
        assertMissing(mine.number().text());
        assertMissing("没有纠〔2025〕1号");
    }

    @Test
    void personalDataIsMaskedUntilSomebodySaysWhyAndTheLogKeepsIt() {
        CaseRef mine = file("201001");
        Browser.open("case/" + mine.number().text());
        assertThat(phone()).isEqualTo("138****5678");

        test(find(Button.class).withText("查看完整信息").single()).click();
        test(find(Button.class).withId("confirm").single()).click();
        TextArea reason = find(TextArea.class).withId("open-reason").single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo("请写明查看原因");
        assertThat(phone()).isEqualTo("138****5678");

        reason.setValue("电话回访当事人");
        test(find(Button.class).withId("confirm").single()).click();
        assertThat(phone()).isEqualTo("13812345678");
        entities.flush();
        assertThat(jdbc.sql("select after_value from audit_record where what = 'party.opened' and case_number = ?")
                        .param(mine.number().text())
                        .query(String.class)
                        .single())
                .isEqualTo("电话回访当事人");
    }

    @Test
    void recordsOfOneMatterAreLinkedOnThePageAndTakenApartAgain() {
        LoggedIn.as(users, "clerk-" + SEED);
        CaseRef one = file("201001");
        CaseRef other = file("201001");
        entities.flush();
        Browser.open("case/" + one.number().text());
        assertThat(matter()).contains("没有关联其他记录").contains("可能是同一件事").contains("电话相同");

        test(find(Button.class).withId("link-" + other.id()).single()).click();
        test(find(Button.class).withId("confirm").single()).click();
        assertThat(matter()).contains("说的是同一件事").contains(other.number().text()).doesNotContain("可能是同一件事");

        test(find(Button.class).withId("unlink-" + other.id()).single()).click();
        find(TextArea.class).withId("matter-reason").single().setValue("不是同一家");
        test(find(Button.class).withId("confirm").single()).click();
        assertThat(matter()).contains("没有关联其他记录");
    }

    @Test
    void aRecordIsLinkedByItsNumber() {
        LoggedIn.as(users, "clerk-" + SEED);
        CaseRef one = file("201001");
        CaseRef other = open("202001", "别的事");
        Browser.open("case/" + one.number().text());
        test(find(Button.class).withId("link-other").single()).click();
        find(TextField.class).withId("other-number").single().setValue("没有纠〔2025〕9号");
        find(TextArea.class).withId("matter-reason").single().setValue("同一片地");
        test(find(Button.class).withId("confirm").single()).click();
        find(TextField.class)
                .withId("other-number")
                .single()
                .setValue(other.number().text());
        test(find(Button.class).withId("confirm").single()).click();
        assertThat(matter()).contains(other.number().text()).contains("别的事");
    }

    private String matter() {
        return find(Section.class).withId("matter").single().getElement().getTextRecursively();
    }

    private void assertMissing(String number) {
        try {
            Browser.open("case/" + number);
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundView");
        } catch (NotFoundException expected) {
            assertThat(expected).hasMessage("case.unknown");
        }
    }

    private String phone() {
        return find(DescriptionList.Description.class).all().stream()
                .map(description -> description.getElement().getTextRecursively())
                .filter(words -> words.startsWith("138"))
                .findFirst()
                .orElseThrow();
    }

    private void follow(String id) {
        Browser.open(find(Anchor.class).withId(id).single().getHref());
    }

    private List<String> titles() {
        return find(Anchor.class).withClassName("fq-row-link").all().stream()
                .map(Anchor::getElement)
                .map(Element::getText)
                .toList();
    }

    /** A case with everything that its page shows, not its head alone. */
    private CaseRef file(String unit) {
        return disputes.file(new FileDispute(
                units.byCode(township.code() + unit).orElseThrow().id(),
                List.of(),
                DisputeType.NEIGHBOUR,
                null,
                "我村的事",
                null,
                null,
                List.of(new NewParty(PartyRole.APPLICANT, "张三", null, "13812345678", null)),
                null,
                null,
                RiskColour.YELLOW,
                DisputeSource.GRID,
                IntakeChannel.GRID,
                clock.instant(),
                null,
                false,
                false,
                false));
    }

    private CaseRef open(String unit, String title) {
        long unitId = units.byCode(township.code() + unit).orElseThrow().id();
        return docket.open(
                new OpenCase(
                        CaseKind.DISPUTE,
                        unitId,
                        title,
                        null,
                        null,
                        clock.instant(),
                        "网格1",
                        List.of(new NewParty(PartyRole.APPLICANT, "张三", null, "13812345678", null)),
                        List.of(),
                        false),
                asking.user());
    }
}
