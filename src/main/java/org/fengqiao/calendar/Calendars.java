package org.fengqiao.calendar;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working calendars: the national one and, on top of it, a region's. What they say may be a minute old. */
@Service
@DependsOn("defaultRows")
public class Calendars {
    /** Name of the national calendar, from the State Council's notices. */
    public static final String BASE = "cn";

    private final CalendarRows rows;
    private final ApplicationEventPublisher events;
    private final Remembered<Map<String, WorkingCalendar>> calendars;

    Calendars(CalendarRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.calendars = new Remembered<>(clock, this::read);
    }

    public WorkingCalendar base() {
        return named(BASE);
    }

    /** The national calendar with the overlay of this name; an overlay without days changes nothing. */
    public WorkingCalendar named(String name) {
        Map<String, WorkingCalendar> all = all();
        return all.getOrDefault(name, all.getOrDefault(BASE, WorkingCalendar.PLAIN));
    }

    Map<String, WorkingCalendar> all() {
        return calendars.get();
    }

    /**
     * Enters a day off or a worked weekend, of the national calendar or of an overlay, or corrects the one that is there.
     * Deadlines that are still open are counted anew.
     */
    @Transactional
    public void enter(CalendarDay day, String actor) {
        @Nullable CalendarDay before = rows.find(day.calendar(), day.day()).orElse(null);
        if (day.equals(before)) {
            return;
        }
        rows.save(day);
        calendars.forget();
        events.publishEvent(new CalendarChanged(actor, before == null ? null : before.toString(), day.toString()));
    }

    private Map<String, WorkingCalendar> read() {
        var days = rows.all();
        var notices = days.getOrDefault(BASE, Map.of());
        return days.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        overlay -> new WorkingCalendar(
                                notices, overlay.getKey().equals(BASE) ? Map.of() : overlay.getValue())));
    }
}
