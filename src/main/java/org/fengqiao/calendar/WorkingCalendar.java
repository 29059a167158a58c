package org.fengqiao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which days are worked: Monday to Friday but for the exceptions of the State Council's yearly notices (放假调休) and, on
 * top of them, of a region's own holidays (全国年节及纪念日放假办法 art. 4). Where no notice is loaded, plain Monday to
 * Friday; {@link #covers} tells.
 */
public final class WorkingCalendar {
    /** Monday to Friday, with no notice at all. */
    static final WorkingCalendar PLAIN = new WorkingCalendar(Map.of(), Map.of());

    private final Map<LocalDate, DayType> exceptions;
    private final Set<Integer> years;

    /**
     * @param notices the national exceptions
     * @param overlay a region's; where both name a day, the region's holds
     */
    public WorkingCalendar(Map<LocalDate, DayType> notices, Map<LocalDate, DayType> overlay) {
        Map<LocalDate, DayType> all = new HashMap<>(notices);
        all.putAll(overlay);
        this.exceptions = Map.copyOf(all);
        this.years = notices.keySet().stream()
                .filter(WorkingCalendar::isNationalDay)
                .map(LocalDate::getYear)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every notice names 1 October; other days near New Year may come from the notice of the year before or after. */
    private static boolean isNationalDay(LocalDate day) {
        return day.getMonth() == Month.OCTOBER && day.getDayOfMonth() == 1;
    }

    /** Whether the national notice of this day's year is loaded. */
    public boolean covers(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** The last year whose national notice is loaded; 0 where there is none. */
    public int lastYear() {
        return years.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether the notices of all years from the first to the last of these days are loaded. */
    public boolean covers(LocalDate first, LocalDate last) {
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (!years.contains(year)) {
                return false;
            }
        }
        return true;
    }

    public boolean isWorkingDay(LocalDate day) {
        DayType exception = exceptions.get(day);
        return exception == null
                ? day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                : exception == DayType.WORKDAY;
    }

    /** The day itself if it is worked, else the next that is: where a last day is moved to (民法典 203). */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate result = day;
        while (!isWorkingDay(result)) {
            result = result.plusDays(1);
        }
        return result;
    }

    /** The day itself if it is worked, else the last one before it that is. */
    public LocalDate lastWorkingDay(LocalDate day) {
        LocalDate result = day;
        while (!isWorkingDay(result)) {
            result = result.minusDays(1);
        }
        return result;
    }

    /** The n-th working day after this day, which itself is not counted; n = 0 gives the day itself, worked or not. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        LocalDate result = day;
        for (int i = 0; i < n; i++) {
            result = nextWorkingDay(result.plusDays(1));
        }
        return result;
    }

    /** The n-th working day before this day, which itself is not counted. */
    public LocalDate minusWorkingDays(LocalDate day, int n) {
        LocalDate result = day;
        for (int i = 0; i < n; i++) {
            result = lastWorkingDay(result.minusDays(1));
        }
        return result;
    }

    /** Working days after the one day up to and with the other; negative where the other is earlier. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            return -workingDaysBetween(upTo, after);
        }
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
