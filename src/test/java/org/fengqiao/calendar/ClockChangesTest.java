package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.calendar.TestCalendars.CHINA;
import static org.fengqiao.calendar.TestCalendars.at;
import static org.fengqiao.calendar.TestCalendars.day;
import static org.fengqiao.calendar.TestCalendars.days;
import static org.fengqiao.calendar.TestCalendars.endOf;
import static org.fengqiao.calendar.TestCalendars.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.kernel.ChinaTime;

/** China had summer time from 1986 to 1991, and in the forties by midnight; old files bring such days. */
class ClockChangesTest {
    @Provide
    Arbitrary<LocalDate> summerTimeYears() {
        return Arbitraries.of(days("1986-01-01", "1991-12-31"));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void everyDayFollowsTheOneBeforeWithoutAGap(@ForAll("summerTimeYears") LocalDate day) {
        follows(day);
    }

    @Example
    void soDidTheDaysWhoseMidnightWasLeftOut() {
        days("1940-01-01", "1949-12-31").forEach(ClockChangesTest::follows);
    }

    private static void follows(LocalDate day) {
        Instant last = ChinaTime.lastInstantOf(day);
        assertThat(ChinaTime.dayOf(ChinaTime.startOf(day))).isEqualTo(day);
        assertThat(ChinaTime.dayOf(last)).isEqualTo(day);
        assertThat(last.plusMillis(1)).isEqualTo(ChinaTime.startOf(day.plusDays(1)));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aLimitInDaysEndsWithItsDayThroughAClockChange(@ForAll("summerTimeYears") LocalDate day) {
        Instant start = ChinaTime.startOf(day).plus(Duration.ofHours(9));
        DueDate due = DueDate.of(limit(7, LimitUnit.DAY, false), start, CHINA);
        assertThat(due.due()).isEqualTo(ChinaTime.lastInstantOf(day.plusDays(7)));
    }

    /** 民法典 201(2): from the moment, so the clock on the wall shows another time. */
    @Example
    void aLimitInHoursIsElapsedTime() {
        Instant start = at("1988-04-16T12:00");
        DueDate due = DueDate.of(limit(24, LimitUnit.HOUR, false), start, CHINA);
        assertThat(Duration.between(start, due.due())).isEqualTo(Duration.ofHours(24));
        assertThat(due.due()).isEqualTo(at("1988-04-17T13:00"));
    }

    @Example
    void theFirstAndTheLastMomentOfADayStartTheSameLimit() {
        for (String time : new String[] {"T00:00", "T00:00:00.001", "T12:00", "T23:59:59.999"}) {
            assertThat(DueDate.of(limit(5, LimitUnit.WORKING_DAY, false), at("2025-03-05" + time), CHINA)
                            .due())
                    .isEqualTo(endOf("2025-03-12"));
        }
        assertThat(ChinaTime.dayOf(at("2025-03-05T00:00").minusMillis(1))).isEqualTo(day("2025-03-04"));
    }
}
