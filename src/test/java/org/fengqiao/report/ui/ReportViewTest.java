package org.fengqiao.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class ReportViewTest extends SpringBrowserlessTest {
    private static final String SEED = "871";

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private UnitRow township;

    @BeforeEach
    void aYearWithThreeDisputes() {
        clock.set("2026-03-02T09:00");
        township = Township.build(units, users, SEED);
        FactTable table = new FactTable(jdbc, units);
        String village = township.code() + "201";
        table.save(new Facts.Dispute(village).received("2025-03-05T10:00").concluded("2025-03-20T10:00", "agreement"));
        table.save(new Facts.Dispute(village).received("2025-04-05T10:00"));
        table.save(new Facts.Dispute(village).received("2025-05-05T10:00").restricted());
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aLeaderReadsTheSectionOfTheYearAndFollowsANumberToItsRecords() {
        users.clear("leader-" + SEED, true);
        LoggedIn.as(users, "leader-" + SEED);
        open("report");
        assertThat(numbers()).contains("3", "1", "33.3%");
        assertThat(find(Anchor.class).withId("download-docx").exists()).isTrue();

        Anchor found = find(Anchor.class).withClassName("fq-number").all().stream()
                .filter(link -> link.getHref().startsWith("report/records/dispute.found?"))
                .findFirst()
                .orElseThrow();
        assertThat(found.getHref()).contains("unit=" + township.code()).contains("period=2025");
        open(found.getHref());
        assertThat(find(NativeTableRow.class).all()).hasSize(4);
        assertThat(find(Anchor.class).withClassName("fq-row-link").all())
                .hasSize(3)
                .allSatisfy(link -> assertThat(link.getHref()).startsWith("case/测试〔2025〕"));
        assertThat(find(Anchor.class).withId("back-to-report").single().getHref())
                .contains("period=2025");
    }

    @Test
    void withoutClearanceThereIsAPreviewWithoutRestrictedRecordsAndNoDocument() {
        LoggedIn.as(users, "clerk-" + SEED);
        open("report");
        assertThat(numbers()).contains("2", "50%").doesNotContain("3");
        assertThat(find(Anchor.class).withId("download-docx").exists()).isFalse();
        assertThat(find(Anchor.class).withId("download-xlsx").exists()).isTrue();
        assertThat(find(Paragraph.class).withClassName("fq-report-why").exists())
                .isTrue();
    }

    @Test
    void anotherPeriodIsAnotherAddress() {
        LoggedIn.as(users, "leader-" + SEED);
        open("report?period=2025-04");
        assertThat(numbers()).contains("1").doesNotContain("50%");
        @SuppressWarnings("unchecked")
        ComboBox<UnitRow> unit = find(ComboBox.class).withId("report-unit").single();
        assertThat(unit.getValue().code()).isEqualTo(township.code());
        unit.setValue(units.byCode(township.code() + "202").orElseThrow());
        assertThat(find(Paragraph.class).withClassName("fq-lead").single().getText())
                .startsWith("第2村");
    }

    @Test
    void aUnitOutsideIsAnsweredLikeOneThatDoesNotExist() {
        LoggedIn.as(users, "leader-" + SEED);
        for (String unit : List.of("990" + SEED, "123456")) {
            open("report?unit=" + unit);
            assertThat(find(Paragraph.class).withClassName("fq-lead").single().getText())
                    .isEqualTo("没有这个单位：" + unit);
            assertThat(numbers()).isEmpty();
            open("report/records/dispute.found?unit=" + unit);
            assertThat(find(NativeTableRow.class).exists()).isFalse();
        }
    }

    @Test
    void aGridWorkerHasNoReport() {
        LoggedIn.as(users, "grid1-" + SEED);
        open("report");
        assertThat(getCurrentView()).isNotInstanceOf(ReportView.class);
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The numbers that open disputes. */
    private List<String> numbers() {
        return find(Anchor.class).withClassName("fq-number").all().stream()
                .filter(number -> number.getHref().contains("/dispute."))
                .map(Anchor::getText)
                .toList();
    }
}
