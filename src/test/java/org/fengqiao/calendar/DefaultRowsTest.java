package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.calendar.TestCalendars.day;

import java.util.List;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class DefaultRowsTest {
    private static final DefaultFile DAYS = DefaultFile.read("workdays.csv");
    private static final DefaultFile LIMITS = DefaultFile.read("deadline-policies.csv");

    private static final String OURS = "file in ('workdays.csv', 'deadline-policies.csv')";

    @Autowired
    private DefaultRows rows;

    @Autowired
    private CalendarRows calendar;

    @Autowired
    private PolicyRows policies;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyRowOfTheFilesIsLoaded() {
        assertThat(DAYS.days())
                .hasSize(180)
                .allSatisfy(row -> assertThat(calendar.find("cn", row.day())).contains(row));
        assertThat(LIMITS.policies())
                .hasSize(23)
                .allSatisfy(row -> assertThat(policies.all())
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                        .contains(row));
        assertThat(policies.all()).extracting(DeadlinePolicy::id).doesNotHaveDuplicates();
    }

    @Test
    void loadingAgainChangesNothing() {
        List<DeadlinePolicy> before = policies.all();
        rows.load(DAYS, LIMITS);
        jdbc.sql("update default_rows set sha256 = '-' where " + OURS).update();
        rows.load(DAYS, LIMITS);
        assertThat(policies.all()).isEqualTo(before);
        assertThat(calendar.all().get("cn")).hasSize(180);
        assertThat(jdbc.sql("select sha256 from default_rows where " + OURS)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(DAYS.sha256(), LIMITS.sha256());
    }

    @Test
    void aLaterNoticeIsAddedAndWhatAnAdministratorChangedStays() {
        jdbc.sql("update calendar_day set type = 'workday', source = '县里通知' where on_date = date '2026-10-07'")
                .update();
        jdbc.sql("update deadline_policy set amount = 3 where step = 'dispute.village'")
                .update();

        rows.load(
                new DefaultFile(DAYS.name(), DAYS.text() + "2027-10-01,holiday,国庆节,notice of 2026\n"),
                new DefaultFile(
                        LIMITS.name(),
                        LIMITS.text()
                                + "hotline.completion,normal,7,working_day,dispatched,true,false,17:00,cn,2027-01-01,\"a law, new\"\n"));

        assertThat(calendar.find("cn", day("2027-10-01"))).isPresent();
        assertThat(calendar.find("cn", day("2026-10-07"))).hasValueSatisfying(row -> {
            assertThat(row.type()).isEqualTo(DayType.WORKDAY);
            assertThat(row.source()).isEqualTo("县里通知");
        });
        assertThat(policies.all())
                .filteredOn(policy -> policy.step().equals("dispute.village"))
                .extracting(DeadlinePolicy::amount)
                .containsExactly(3);
        assertThat(policies.all())
                .filteredOn(policy -> policy.step().equals("hotline.completion")
                        && policy.validFrom().equals(day("2027-01-01")))
                .singleElement()
                .satisfies(policy -> {
                    assertThat(policy.source()).isEqualTo("a law, new");
                    assertThat(policy.cutoff()).isEqualTo("17:00");
                });
    }
}
