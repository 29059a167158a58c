package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.calendar.TestCalendars.CHINA;
import static org.fengqiao.calendar.TestCalendars.day;
import static org.fengqiao.calendar.TestCalendars.days;
import static org.fengqiao.calendar.TestCalendars.notices;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void aYearHasTheWorkingDaysOfItsNotice(int year, int count) {
        assertThat(days(year + "-01-01", year + "-12-31").stream().filter(CHINA::isWorkingDay))
                .hasSize(count);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2025-03-05, true", // a Wednesday
        "2025-03-08, false", // a Saturday
        "2025-09-28, true", // a Sunday worked for the National Day week
        "2025-10-08, false", // the Wednesday that ends it
        "2025-10-11, true", // a Saturday worked for it
        "2026-02-14, true", // a Saturday worked for the Spring Festival
        "2026-02-23, false", // the Monday that ends it
        "2024-05-04, false", // a Saturday, within the Labour Day week
    })
    void holidaysAndWorkedWeekendsAreKnown(String date, boolean worked) {
        assertThat(CHINA.isWorkingDay(day(date))).isEqualTo(worked);
    }

    @Test
    void aYearIsCoveredByItsOwnNotice() {
        assertThat(CHINA.covers(day("2022-01-01"))).isTrue();
        assertThat(CHINA.covers(day("2026-12-31"))).isTrue();
        assertThat(CHINA.covers(day("2021-12-31"))).isFalse();
        assertThat(CHINA.covers(day("2027-01-01"))).isFalse();
        assertThat(CHINA.covers(day("2026-12-01"), day("2027-01-04"))).isFalse();
        assertThat(CHINA.covers(day("2022-01-01"), day("2026-12-31"))).isTrue();
    }

    @Test
    void aDayInDecemberFromTheNextYearsNoticeCoversNothing() {
        var calendar = new WorkingCalendar(Map.of(day("2026-12-31"), DayType.HOLIDAY), Map.of());
        assertThat(calendar.covers(day("2026-12-31"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2026-12-31"))).isFalse();
    }

    @Test
    void anOverlayCoversNoYear() {
        var calendar = new WorkingCalendar(Map.of(), Map.of(day("2027-10-01"), DayType.HOLIDAY));
        assertThat(calendar.covers(day("2027-10-01"))).isFalse();
    }

    @Test
    void withoutAnyNoticeMondayToFridayAreWorked() {
        var plain = new WorkingCalendar(Map.of(), Map.of());
        assertThat(days("2025-10-01", "2025-10-07").stream().map(plain::isWorkingDay))
                .containsExactly(true, true, true, false, false, true, true);
    }

    /** Ningxia gives its own days for 开斋节 and 古尔邦节; these are invented ones. */
    @Test
    void aRegionsHolidaysWinOverTheNationalDays() {
        var ningxia = new WorkingCalendar(
                notices(),
                Map.of(
                        day("2025-03-31"), DayType.HOLIDAY,
                        day("2025-09-28"), DayType.HOLIDAY,
                        day("2025-10-08"), DayType.WORKDAY));
        assertThat(CHINA.isWorkingDay(day("2025-03-31"))).isTrue();
        assertThat(ningxia.isWorkingDay(day("2025-03-31"))).isFalse();
        assertThat(ningxia.isWorkingDay(day("2025-09-28"))).isFalse();
        assertThat(ningxia.isWorkingDay(day("2025-10-08"))).isTrue();
        assertThat(ningxia.isWorkingDay(day("2025-10-07"))).isFalse();
        assertThat(ningxia.covers(day("2025-10-08"))).isTrue();
    }

    @Test
    void goesToTheNextAndTheLastWorkingDay() {
        assertThat(CHINA.nextWorkingDay(day("2025-10-01"))).isEqualTo(day("2025-10-09"));
        assertThat(CHINA.nextWorkingDay(day("2025-10-09"))).isEqualTo(day("2025-10-09"));
        assertThat(CHINA.lastWorkingDay(day("2025-10-08"))).isEqualTo(day("2025-09-30"));
        assertThat(CHINA.lastWorkingDay(day("2025-09-28"))).isEqualTo(day("2025-09-28"));
        assertThat(CHINA.plusWorkingDays(day("2025-10-04"), 0)).isEqualTo(day("2025-10-04"));
        assertThat(CHINA.minusWorkingDays(day("2025-10-09"), 1)).isEqualTo(day("2025-09-30"));
    }
}
