package org.fengqiao.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.calendar.CalendarDay;
import org.fengqiao.calendar.DayType;

/**
 * What a notice would change, before it is taken in.
 *
 * @param fresh days that are not there yet
 * @param changed days that are there otherwise
 * @param same days that are there already, word for word
 * @param covered years that count as published with it: those whose 1 October it names
 * @param odd days that say nothing new: a weekend off, a weekday worked; perhaps a mistake
 */
public record NoticePreview(
        List<CalendarDay> fresh, List<CalendarDay> changed, int same, List<Integer> covered, List<CalendarDay> odd) {

    static NoticePreview of(String calendar, NoticeFile file, List<CalendarDay> known) {
        Map<LocalDate, CalendarDay> there =
                known.stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
        List<CalendarDay> days =
                file.lines().stream().map(line -> line.day(calendar)).toList();
        List<CalendarDay> fresh =
                days.stream().filter(day -> !there.containsKey(day.day())).toList();
        List<CalendarDay> changed = days.stream()
                .filter(day -> there.containsKey(day.day()) && !day.equals(there.get(day.day())))
                .toList();
        return new NoticePreview(
                fresh,
                changed,
                days.size() - fresh.size() - changed.size(),
                List.copyOf(days.stream()
                        .map(CalendarDay::day)
                        .filter(day -> day.getMonth() == Month.OCTOBER && day.getDayOfMonth() == 1)
                        .map(LocalDate::getYear)
                        .collect(Collectors.toCollection(TreeSet::new))),
                days.stream().filter(NoticePreview::odd).toList());
    }

    /** A weekday that the notice says is worked: so it is anyway. A holiday often covers a weekend, which is usual. */
    private static boolean odd(CalendarDay day) {
        return day.type() == DayType.WORKDAY
                && day.day().getDayOfWeek() != DayOfWeek.SATURDAY
                && day.day().getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
