package org.fengqiao.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts as a clerk with a wall calendar would: writes down every day, strikes out those that are not worked, and puts a
 * finger on them one after the other. Slow, obvious, and shares nothing with what it checks.
 */
final class ObviousCounter {
    private final List<LocalDate> everyDay = new ArrayList<>();
    private final List<LocalDate> workedDays = new ArrayList<>();

    ObviousCounter() throws IOException {
        Map<String, String> notices = Files.readAllLines(Path.of("db/data/workdays.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            everyDay.add(day);
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            String notice = notices.getOrDefault(day.toString(), weekend ? "holiday" : "workday");
            if (notice.equals("workday")) {
                workedDays.add(day);
            }
        }
    }

    LocalDate workingDaysAfter(LocalDate start, int n) {
        return after(workedDays, start).get(n - 1);
    }

    LocalDate workingDaysBefore(LocalDate start, int n) {
        int fromStartOn = after(workedDays, start.minusDays(1)).size();
        return workedDays.get(workedDays.size() - fromStartOn - n);
    }

    int workedDaysAfterUpTo(LocalDate start, LocalDate end) {
        return after(workedDays, start).size() - after(workedDays, end).size();
    }

    LocalDate daysAfter(LocalDate start, int n) {
        return after(everyDay, start).get(n - 1);
    }

    LocalDate rolled(LocalDate day) {
        return workedDays.contains(day) ? day : workingDaysAfter(day, 1);
    }

    /** The rest of the list: all days later than this one. */
    private static List<LocalDate> after(List<LocalDate> days, LocalDate start) {
        int found = Collections.binarySearch(days, start);
        return days.subList(found < 0 ? -found - 1 : found + 1, days.size());
    }
}
