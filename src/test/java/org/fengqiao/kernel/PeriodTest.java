package org.fengqiao.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2025H1, 2025-01-01, 2025-06-30",
        "2025H2, 2025-07-01, 2025-12-31",
        "2025Q1, 2025-01-01, 2025-03-31",
        "2024Q4, 2024-10-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-12, 2025-12-01, 2025-12-31",
        "2025-W12, 2025-03-17, 2025-03-23",
        "2025-W01, 2024-12-30, 2025-01-05",
        "2026-W53, 2026-12-28, 2027-01-03",
    })
    void readsWhatItPrints(String text, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "2025H3", "2025Q0", "2025-00", "2025-13", "2025-W00", "2025-W53", "2025-W54", "2025-1"
            })
    void refusesWhatIsNoPeriod(String text) {
        assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(Refused.class);
    }

    @Test
    void beginsAtMidnightInShanghaiAndEndsBeforeTheNext() {
        Period march = Period.parse("2025-03");
        Instant first = Instant.parse("2025-02-28T16:00:00Z");
        Instant after = Instant.parse("2025-03-31T16:00:00Z");
        assertThat(march.start()).isEqualTo(first);
        assertThat(march.end()).isEqualTo(after);
        assertThat(march.contains(first)).isTrue();
        assertThat(march.contains(after.minusMillis(1))).isTrue();
        assertThat(march.contains(first.minusMillis(1))).isFalse();
        assertThat(march.contains(after)).isFalse();
    }

    @Test
    void twoDatesBothBelongToIt() {
        Period days = Period.days("2025-03-01", "2025-03-01");
        assertThat(days.end()).isEqualTo(days.start().plusSeconds(86_400));
        assertThat(Period.days("2025-03-01", "2025-04-15")).hasToString("2025-03-01/2025-04-15");
        assertThatThrownBy(() -> Period.days("2025-03-02", "2025-03-01")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Period.days("2025-02-30", "2025-03-01")).isInstanceOf(Refused.class);
    }

    @Test
    void theWeeksOfAnIsoYearFollowEachOther() {
        for (int year = 2015; year < 2035; year++) {
            int weeks = weeksOf(year);
            assertThat(weeks).isBetween(52, 53);
            for (int week = 2; week <= weeks; week++) {
                assertThat(Period.week(year, week).first())
                        .isEqualTo(Period.week(year, week - 1).last().plusDays(1));
            }
            assertThat(Period.week(year + 1, 1).first())
                    .isEqualTo(Period.week(year, weeks).last().plusDays(1));
        }
    }

    private static int weeksOf(int year) {
        try {
            Period.parse(year + "-W53");
            return 53;
        } catch (Refused none) {
            return 52;
        }
    }
}
