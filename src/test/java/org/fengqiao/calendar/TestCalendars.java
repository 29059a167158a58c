package org.fengqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.kernel.ChinaTime;

/** The calendar and the limits that come with the program, without a database. */
final class TestCalendars {
    static final WorkingCalendar CHINA = new WorkingCalendar(notices(), Map.of());
    static final DueDates DEFAULTS =
            new DueDates(DefaultFile.read("deadline-policies.csv").policies(), Map.of(Calendars.BASE, CHINA));

    private TestCalendars() {}

    static Map<LocalDate, DayType> notices() {
        return DefaultFile.read("workdays.csv").days().stream()
                .collect(Collectors.toMap(CalendarDay::day, CalendarDay::type));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A moment in Shanghai: {@code 2025-03-05T09:00}. */
    static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(ChinaTime.ZONE).toInstant();
    }

    static Instant endOf(String day) {
        return ChinaTime.lastInstantOf(day(day));
    }

    static DeadlinePolicy limit(int amount, LimitUnit unit, boolean roll) {
        return new DeadlinePolicy(
                1, "test.step", Urgency.NORMAL, amount, unit, true, roll, null, "cn", day("2020-01-01"), "test");
    }

    static List<LocalDate> days(String first, String last) {
        return day(first).datesUntil(day(last).plusDays(1)).toList();
    }
}
