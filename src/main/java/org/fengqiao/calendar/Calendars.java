package org.fengqiao.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.kernel.Coded;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The working calendars: the national one and, on top of it, a region's. What they say may be a minute old. */
@Service
@DependsOn("defaultRows")
public class Calendars {
    /** Name of the national calendar, from the State Council's notices. */
    public static final String BASE = "cn";

    private final JdbcClient jdbc;
    private final Remembered<Map<String, Map<LocalDate, DayType>>> days;

    Calendars(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.days = new Remembered<>(clock, this::read);
    }

    public WorkingCalendar base() {
        return named(BASE);
    }

    /** The national calendar with the overlay of this name; an overlay without days changes nothing. */
    public WorkingCalendar named(String name) {
        Map<String, Map<LocalDate, DayType>> all = days.get();
        return new WorkingCalendar(
                all.getOrDefault(BASE, Map.of()), name.equals(BASE) ? Map.of() : all.getOrDefault(name, Map.of()));
    }

    Map<String, WorkingCalendar> named(Collection<String> names) {
        Map<String, WorkingCalendar> result = new HashMap<>();
        names.forEach(name -> result.computeIfAbsent(name, this::named));
        return result;
    }

    private Map<String, Map<LocalDate, DayType>> read() {
        Map<String, Map<LocalDate, DayType>> all = new TreeMap<>();
        jdbc.sql("select calendar, on_date, type from calendar_day").query(row -> {
            DayType type = Coded.find(DayType.class, row.getString("type")).orElseThrow();
            all.computeIfAbsent(row.getString("calendar"), name -> new HashMap<>())
                    .put(row.getObject("on_date", LocalDate.class), type);
        });
        return all;
    }
}
