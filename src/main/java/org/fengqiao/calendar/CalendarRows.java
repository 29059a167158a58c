package org.fengqiao.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code calendar_day}. */
@Repository
class CalendarRows {
    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The exceptions to Monday to Friday, by calendar. */
    Map<String, Map<LocalDate, DayType>> all() {
        return days().stream()
                .collect(Collectors.groupingBy(
                        CalendarDay::calendar, Collectors.toMap(CalendarDay::day, CalendarDay::type)));
    }

    List<CalendarDay> days() {
        return jdbc.sql("select * from calendar_day").query(CalendarRows::row).list();
    }

    Optional<CalendarDay> find(String calendar, LocalDate day) {
        return jdbc.sql("select * from calendar_day where calendar = ? and on_date = ?")
                .params(calendar, day)
                .query(CalendarRows::row)
                .optional();
    }

    /** Adds the days of which there is none yet, and tells how many. */
    int addMissing(List<CalendarDay> days) {
        Map<String, Set<LocalDate>> known = days().stream()
                .collect(Collectors.groupingBy(
                        CalendarDay::calendar, Collectors.mapping(CalendarDay::day, Collectors.toSet())));
        List<CalendarDay> missing = days.stream()
                .filter(day -> !known.getOrDefault(day.calendar(), Set.of()).contains(day.day()))
                .toList();
        missing.forEach(this::insert);
        return missing.size();
    }

    void save(CalendarDay day) {
        jdbc.sql("delete from calendar_day where calendar = ? and on_date = ?")
                .params(day.calendar(), day.day())
                .update();
        insert(day);
    }

    void remove(String calendar, LocalDate day) {
        jdbc.sql("delete from calendar_day where calendar = ? and on_date = ?")
                .params(calendar, day)
                .update();
    }

    private void insert(CalendarDay day) {
        jdbc.sql("insert into calendar_day (calendar, on_date, type, name, source) values (?, ?, ?, ?, ?)")
                .params(day.calendar(), day.day(), day.type().code(), day.name(), day.source())
                .update();
    }

    private static CalendarDay row(ResultSet row, int index) throws SQLException {
        return new CalendarDay(
                row.getString("calendar"),
                row.getObject("on_date", LocalDate.class),
                Coded.find(DayType.class, row.getString("type")).orElseThrow(),
                row.getString("name"),
                row.getString("source"));
    }
}
