package org.fengqiao.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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

    private static final int AUDITED = 2000;

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

    /**
     * Enters many days at once, or none: a whole notice. What is open is counted anew once.
     *
     * @return how many were new or other than before
     */
    @Transactional
    public int load(List<CalendarDay> days, String actor) {
        List<CalendarDay> news = days.stream()
                .filter(day -> !day.equals(rows.find(day.calendar(), day.day()).orElse(null)))
                .toList();
        if (news.isEmpty()) {
            return 0;
        }
        news.forEach(rows::save);
        calendars.forget();
        String said = news.stream().map(CalendarDay::toString).collect(Collectors.joining("; "));
        events.publishEvent(new CalendarChanged(
                actor, null, said.length() <= AUDITED ? said : said.substring(0, AUDITED - 1) + "…"));
        return news.size();
    }

    /** Takes a day out again. What is open is counted anew. */
    @Transactional
    public void remove(String calendar, LocalDate day, String actor) {
        rows.find(calendar, day).ifPresent(known -> {
            rows.remove(calendar, day);
            calendars.forget();
            events.publishEvent(new CalendarChanged(actor, known.toString(), calendar + " " + day + " -"));
        });
    }

    /** The exceptions of one calendar alone, as they stand in the database. */
    @Transactional(readOnly = true)
    public List<CalendarDay> days(String calendar) {
        return rows.days().stream()
                .filter(day -> day.calendar().equals(calendar))
                .sorted(Comparator.comparing(CalendarDay::day))
                .toList();
    }

    /** The calendars that have days of their own. */
    @Transactional(readOnly = true)
    public List<String> names() {
        return rows.days().stream()
                .map(CalendarDay::calendar)
                .distinct()
                .sorted()
                .toList();
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
