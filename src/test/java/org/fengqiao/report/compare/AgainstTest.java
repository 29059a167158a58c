package org.fengqiao.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.kernel.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgainstTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2024, 2024, 2025",
        "2025H1, 2024H2, 2024H1, 2025-01-01/2025-06-30",
        "2025H2, 2025H1, 2024H2, 2025",
        "2025Q1, 2024Q4, 2024Q1, 2025-01-01/2025-03-31",
        "2025Q4, 2025Q3, 2024Q4, 2025",
        "2025-01, 2024-12, 2024-01, 2025-01-01/2025-01-31",
        "2025-11, 2025-10, 2024-11, 2025-01-01/2025-11-30",
        "2025-W01, 2024-W52, 2024-W01, 2025-01-01/2025-01-05",
        "2021-W01, 2020-W53, 2020-W01, 2021-01-01/2021-01-10",
        "2025-03-01/2025-04-30, 2025-01-01/2025-02-28, 2024-03-01/2024-04-30, 2025-01-01/2025-04-30",
        "2025-03-05/2025-03-14, 2025-02-23/2025-03-04, 2024-03-05/2024-03-14, 2025-01-01/2025-03-14",
        "2025-02-01/2025-02-28, 2025-01-01/2025-01-31, 2024-02-01/2024-02-29, 2025-01-01/2025-02-28",
        "2024-02-01/2024-02-29, 2024-01-01/2024-01-31, 2023-02-01/2023-02-28, 2024-01-01/2024-02-29",
    })
    void everyPeriodHasAnEarlierOneAndAYearSoFar(String period, String before, String yearBefore, String yearToDate) {
        Period asked = Period.read(period);
        assertThat(Against.PERIOD_BEFORE.of(asked)).hasToString("Optional[" + before + "]");
        assertThat(Against.YEAR_BEFORE.of(asked)).hasToString("Optional[" + yearBefore + "]");
        assertThat(Comparisons.yearToDate(asked)).hasToString(yearToDate);
    }

    @Test
    void aFiftyThirdWeekHasNoneAYearBefore() {
        assertThat(Against.YEAR_BEFORE.of(Period.week(2020, 53))).isEmpty();
        assertThat(Against.PERIOD_BEFORE.of(Period.week(2020, 53))).contains(Period.week(2020, 52));
    }

    /** What is read on a day is held against what was read on the corresponding one. */
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-11-22, 2024-11-22, 2024-11-22",
        "2024, 2024-02-29, 2023-02-28, 2023-02-28",
        "2025-03, 2025-03-30, 2025-02-28, 2024-03-30",
        "2025-03, 2025-03-10, 2025-02-10, 2024-03-10",
        "2025-03, 2025-04-10, 2025-03-10, 2024-04-10",
        "2025-W10, 2025-03-05, 2025-02-26, 2024-03-06",
    })
    void isReadOnTheCorrespondingDay(String period, LocalDate day, LocalDate before, LocalDate yearBefore) {
        Period asked = Period.read(period);
        assertThat(day(Against.PERIOD_BEFORE, asked, day)).isEqualTo(before);
        assertThat(day(Against.YEAR_BEFORE, asked, day)).isEqualTo(yearBefore);
    }

    private static LocalDate day(Against against, Period period, LocalDate day) {
        return against.dayIn(against.of(period).orElseThrow(), period, day);
    }
}
