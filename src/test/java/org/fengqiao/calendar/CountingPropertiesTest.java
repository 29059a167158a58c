package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.calendar.TestCalendars.CHINA;
import static org.fengqiao.calendar.TestCalendars.days;
import static org.fengqiao.calendar.TestCalendars.limit;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.kernel.ChinaTime;

/** Holds the arithmetic against the obvious counter, for every day for which notices were published. */
class CountingPropertiesTest {
    private static final ObviousCounter OBVIOUS = obvious();

    private static ObviousCounter obvious() {
        try {
            return new ObviousCounter();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<LocalDate> everyDay() {
        return Arbitraries.of(days("2022-01-01", "2026-12-31"));
    }

    @Provide
    Arbitrary<Integer> amounts() {
        return Arbitraries.of(1, 2, 3, 5, 7, 10, 15, 30, 60);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void workingDaysAreCountedOneByOne(@ForAll("everyDay") LocalDate start, @ForAll("amounts") int n) {
        LocalDate due = OBVIOUS.workingDaysAfter(start, n);

        assertThat(CHINA.plusWorkingDays(start, n)).isEqualTo(due);
        assertThat(dueDay(start, limit(n, LimitUnit.WORKING_DAY, false))).isEqualTo(due);
        assertThat(CHINA.workingDaysBetween(start, due)).isEqualTo(n);
        assertThat(CHINA.workingDaysBetween(due, start)).isEqualTo(-n);
        assertThat(CHINA.minusWorkingDays(start, n)).isEqualTo(OBVIOUS.workingDaysBefore(start, n));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void calendarDaysAreCountedOneByOneAndTheLastOneRolls(
            @ForAll("everyDay") LocalDate start, @ForAll("amounts") int n) {
        LocalDate last = OBVIOUS.daysAfter(start, n);

        DueDate rolling = due(start, limit(n, LimitUnit.DAY, true));
        assertThat(ChinaTime.dayOf(rolling.raw())).isEqualTo(last);
        assertThat(ChinaTime.dayOf(rolling.due())).isEqualTo(OBVIOUS.rolled(last));
        assertThat(dueDay(start, limit(n, LimitUnit.DAY, false))).isEqualTo(last);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aMonthEndsOnTheSameDayOrTheLastOfTheMonth(@ForAll("everyDay") LocalDate start) {
        LocalDate due = dueDay(start, limit(1, LimitUnit.MONTH, false));

        assertThat(due.getMonth()).isEqualTo(start.getMonth().plus(1));
        if (due.getDayOfMonth() != start.getDayOfMonth()) {
            assertThat(due.getDayOfMonth()).isLessThan(start.getDayOfMonth());
            assertThat(due.plusDays(1).getDayOfMonth()).isEqualTo(1);
        }
    }

    /** Day by day until the wished month has the day, or is over. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void monthsAreCountedDayByDay(
            @ForAll("everyDay") LocalDate start, @ForAll @IntRange(min = 1, max = 12) int months) {
        int wanted = start.getYear() * 12 + start.getMonthValue() + months;
        LocalDate day = start;
        while (day.getYear() * 12 + day.getMonthValue() < wanted) {
            day = day.plusDays(1);
        }
        while (day.getDayOfMonth() < start.getDayOfMonth() && day.plusDays(1).getMonth() == day.getMonth()) {
            day = day.plusDays(1);
        }
        DueDate rolling = due(start, limit(months, LimitUnit.MONTH, true));
        assertThat(ChinaTime.dayOf(rolling.raw())).isEqualTo(day);
        assertThat(ChinaTime.dayOf(rolling.due())).isEqualTo(OBVIOUS.rolled(day));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void hoursRunThroughEverything(@ForAll("everyDay") LocalDate start, @ForAll("amounts") int n) {
        DueDate date = due(start, limit(n, LimitUnit.HOUR, true));
        assertThat(ChronoUnit.MILLIS.between(date.startedAt(), date.due())).isEqualTo(n * 3_600_000L);
    }

    /** Twenty days and ten more are as many as thirty, wherever the twenty would have rolled to. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void anExtensionCountsFromTheRawDay(@ForAll("everyDay") LocalDate start) {
        DueDate extended = due(start, limit(20, LimitUnit.DAY, true)).extended(10, CHINA);
        DueDate atOnce = due(start, limit(30, LimitUnit.DAY, true));
        assertThat(extended.raw()).isEqualTo(atOnce.raw());
        assertThat(extended.due()).isEqualTo(atOnce.due());

        DueDate working = due(start, limit(5, LimitUnit.WORKING_DAY, false)).extended(5, CHINA);
        assertThat(ChinaTime.dayOf(working.due())).isEqualTo(OBVIOUS.workingDaysAfter(start, 10));
    }

    @Property
    void warningsComeOnWorkingMorningsBetweenStartAndDue(
            @ForAll("everyDay") LocalDate start,
            @ForAll @IntRange(min = 0, max = 1439) int minute,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 40) int n,
            @ForAll boolean roll) {
        Instant startedAt = ChinaTime.startOf(start).plus(minute, ChronoUnit.MINUTES);
        DueDate date = DueDate.of(limit(n, unit, roll), startedAt, CHINA);

        assertThat(date.warnAt()).isSorted().hasSizeLessThanOrEqualTo(2).allSatisfy(warning -> {
            assertThat(LocalTime.ofInstant(warning, ChinaTime.ZONE)).isEqualTo(LocalTime.of(9, 0));
            assertThat(CHINA.isWorkingDay(ChinaTime.dayOf(warning))).isTrue();
            assertThat(warning).isAfter(startedAt).isBefore(date.due());
        });
        assertThat(date.due()).isAfterOrEqualTo(date.raw());
    }

    @Property
    void whoStartsLaterIsNeverDueEarlier(
            @ForAll("everyDay") LocalDate start,
            @ForAll LimitUnit unit,
            @ForAll @IntRange(min = 1, max = 40) int n,
            @ForAll boolean roll) {
        DeadlinePolicy limit = limit(n, unit, roll);
        assertThat(due(start.plusDays(1), limit).due())
                .isAfterOrEqualTo(due(start, limit).due());
    }

    /** What a pause takes out is exactly what it adds. */
    @Property
    void aPauseAddsTheDaysItTakesOut(
            @ForAll("everyDay") LocalDate start,
            @ForAll @IntRange(min = 1, max = 14) int untilPause,
            @ForAll @IntRange(min = 0, max = 30) int paused) {
        Instant from = ChinaTime.startOf(start.plusDays(untilPause)).plus(14, ChronoUnit.HOURS);
        LocalDate resumed = start.plusDays(untilPause + paused);
        Instant to = ChinaTime.startOf(resumed).plus(9, ChronoUnit.HOURS);
        if (!to.isAfter(from)) {
            to = from;
        }

        DueDate calendarDays = due(start, limit(15, LimitUnit.DAY, false));
        assertThat(ChinaTime.dayOf(calendarDays.delayed(from, to, CHINA).due())).isEqualTo(start.plusDays(15 + paused));

        int takenOut =
                OBVIOUS.workedDaysAfterUpTo(start.plusDays(untilPause - 1), start.plusDays(untilPause + paused - 1));
        DueDate workingDays = due(start, limit(15, LimitUnit.WORKING_DAY, false));
        assertThat(ChinaTime.dayOf(workingDays.delayed(from, to, CHINA).due()))
                .isEqualTo(OBVIOUS.workingDaysAfter(start, 15 + takenOut));
    }

    private static DueDate due(LocalDate start, DeadlinePolicy limit) {
        return DueDate.of(limit, ChinaTime.startOf(start).plus(10, ChronoUnit.HOURS), CHINA);
    }

    private static LocalDate dueDay(LocalDate start, DeadlinePolicy limit) {
        return ChinaTime.dayOf(due(start, limit).due());
    }
}
