package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.calendar.TestCalendars.at;
import static org.fengqiao.calendar.TestCalendars.day;
import static org.fengqiao.calendar.TestCalendars.endOf;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class CalendarsTest {
    @Autowired
    private Calendars calendars;

    @Autowired
    private DeadlinePolicies policies;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private Instant before;

    @BeforeEach
    void aMinutePasses() {
        before = clock.instant();
        clock.pass(Duration.ofMinutes(1));
    }

    /** What was read within a test is not believed at the old time, after its transaction is undone. */
    @AfterEach
    void theClockGoesBack() {
        clock.pass(Duration.between(clock.instant(), before));
    }

    @Test
    void theNationalCalendarIsThereFromTheStart() {
        assertThat(calendars.base().isWorkingDay(day("2025-09-28"))).isTrue();
        assertThat(calendars.base().covers(day("2026-12-31"))).isTrue();
        assertThat(calendars.named("nowhere").isWorkingDay(day("2025-10-08"))).isFalse();
    }

    @Test
    void aRegionsDayOffHoldsInItsOverlayOnly() {
        calendars.enter(new CalendarDay("ningxia", day("2025-03-31"), DayType.HOLIDAY, "开斋节", "自治区通知"), "张伟");
        calendars.enter(new CalendarDay("ningxia", day("2025-09-28"), DayType.HOLIDAY, "开斋节", "自治区通知"), "张伟");

        assertThat(calendars.named("ningxia").isWorkingDay(day("2025-03-31"))).isFalse();
        assertThat(calendars.named("ningxia").isWorkingDay(day("2025-09-28"))).isFalse();
        assertThat(calendars.named("ningxia").isWorkingDay(day("2025-10-08"))).isFalse();
        assertThat(calendars.base().isWorkingDay(day("2025-03-31"))).isTrue();
        assertThat(audited("calendar.changed"))
                .containsExactly("ningxia 2025-03-31 holiday 开斋节", "ningxia 2025-09-28 holiday 开斋节");
    }

    @Test
    void aDayThatIsEnteredAgainIsCorrected() {
        CalendarDay day = new CalendarDay("cn", day("2025-10-08"), DayType.WORKDAY, "国庆节", "更正通知");
        calendars.enter(day, "张伟");
        calendars.enter(day, "张伟");
        assertThat(calendars.base().isWorkingDay(day("2025-10-08"))).isTrue();
        assertThat(audited("calendar.changed")).hasSize(1);
    }

    @Test
    void whatAnotherNodeEnteredIsKnownAfterAMinute() {
        assertThat(calendars.base().isWorkingDay(day("2025-03-31"))).isTrue();
        jdbc.sql("insert into calendar_day (calendar, on_date, type, name, source)"
                        + " values ('cn', date '2025-03-31', 'holiday', '补假', '通知')")
                .update();
        clock.pass(Duration.ofSeconds(59));
        assertThat(calendars.base().isWorkingDay(day("2025-03-31"))).isTrue();
        clock.pass(Duration.ofSeconds(1));
        assertThat(calendars.base().isWorkingDay(day("2025-03-31"))).isFalse();
        assertThat(policies.dueDates()
                        .of("hotline.sign", at("2025-03-28T10:00"))
                        .due())
                .isEqualTo(endOf("2025-04-01"));
    }

    @Test
    void theAlternativeProfileHoldsFromItsDayOn() {
        int added = policies.adopt(PolicyProfile.FOUR_LEVELS_SEVEN_DAYS, day("2025-07-01"), "张伟");

        assertThat(added).isEqualTo(4);
        assertThat(policies.dueDates()
                        .of("dispute.village", at("2025-06-30T10:00"))
                        .due())
                .isEqualTo(endOf("2025-07-07"));
        DueDate later = policies.dueDates().of("dispute.village", at("2025-07-01T10:00"));
        assertThat(later.due()).isEqualTo(endOf("2025-07-03"));
        assertThat(policies.get(Objects.requireNonNull(later.policy()).id()).source())
                .contains("四级七天");
        assertThat(policies.dueDates()
                        .of("dispute.grid", at("2025-07-01T10:00"))
                        .due())
                .isEqualTo(endOf("2025-07-02"));
        assertThat(policies.adopt(PolicyProfile.FOUR_LEVELS_SEVEN_DAYS, day("2025-07-01"), "张伟"))
                .isZero();
        assertThat(audited("limits.adopted")).containsExactly("four_levels_seven_days 2025-07-01");
    }

    private List<String> audited(String what) {
        entities.flush();
        return jdbc.sql("select after_value from audit_record where what = ? order by id")
                .param(what)
                .query(String.class)
                .list();
    }
}
