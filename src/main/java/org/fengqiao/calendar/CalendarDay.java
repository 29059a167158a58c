package org.fengqiao.calendar;

import java.time.LocalDate;

/**
 * An exception to Monday to Friday.
 *
 * @param calendar {@code cn}, or the name of a region's overlay
 * @param name the holiday it belongs to
 * @param source the notice that says so
 */
public record CalendarDay(String calendar, LocalDate day, DayType type, String name, String source) {
    @Override
    public String toString() {
        return calendar + " " + day + " " + type.code() + " " + name;
    }
}
