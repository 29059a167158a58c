package org.fengqiao.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class RatesViewTest extends SpringBrowserlessTest {
    private static final String SEED = "872";

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
    void ticketsOfTwoVillagesAndTwoYears() {
        clock.set("2026-05-20T09:00");
        township = Township.build(units, users, SEED);
        FactTable table = new FactTable(jdbc, units);
        String first = township.code() + "201";
        String second = township.code() + "202";
        table.save(ticket(first, "2026-05-05T10:00").callBack(true, "satisfied"));
        table.save(ticket(first, "2026-05-06T10:00").callBack(false, "dissatisfied"));
        table.save(ticket(second, "2026-04-06T10:00").callBack(true, "fair"));
        table.save(ticket(second, "2026-01-06T10:00").callBack(true, "satisfied"));
        table.save(ticket(first, "2025-05-06T10:00").callBack(true, null));
        LoggedIn.as(users, "leader-" + SEED);
    }

    private static Facts.Ticket ticket(String unit, String received) {
        return new Facts.Ticket(unit).received(received);
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    @Test
    void theRatesOfMonthQuarterAndYearStandBesideThoseOfTheYearBefore() {
        Browser.open("rates");
        assertThat(wall(1)).contains("本月50%1 / 2去年同期 100% （1/1）", "本季度66.7%2 / 3", "本年75%3 / 4");
        assertThat(wall(2)).contains("本月50%1 / 2去年同期 — （0/0）", "本年75%3 / 4");
    }

    @Test
    void everyNumberOpensItsRecords() {
        Browser.open("rates");
        Anchor solved =
                find(Anchor.class, section(1)).withClassName("fq-number").all().getFirst();
        assertThat(solved.getText()).isEqualTo("1");
        Browser.open(solved.getHref());
        assertThat(find(NativeTableRow.class).all())
                .as("heading and one record")
                .hasSize(2);
    }

    @Test
    void theVillagesStandBelowInTheOrderOfTheirCodes() {
        Browser.open("rates");
        List<String> rows = find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).startsWith("第1村").contains("50% 1/2", "去年同期 100%");
        assertThat(rows.get(2)).startsWith("第2村").contains("100% 2/2", "去年同期 —");
    }

    @Test
    void anotherUnitIsAnotherAddressAndOneOutsideDoesNotExist() {
        Browser.open("rates?unit=" + township.code() + "202");
        assertThat(wall(1)).contains("本年100%2 / 2");
        Browser.open("rates?unit=990" + SEED);
        assertThat(find(Paragraph.class).withClassName("fq-lead").single().getText())
                .startsWith("没有这个单位");
    }

    private Section section(int rate) {
        return find(Section.class).withId("rate-" + rate).single();
    }

    private String wall(int rate) {
        return section(rate).getElement().getTextRecursively();
    }
}
