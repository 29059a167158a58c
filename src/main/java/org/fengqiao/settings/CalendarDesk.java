package org.fengqiao.settings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.calendar.CalendarDay;
import org.fengqiao.calendar.Calendars;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Working days as everybody may look them up and an administrator enters them. What is open is counted anew at once. */
@Service
@Transactional
public class CalendarDesk {
    private static final int NAME = 50;
    private static final int SOURCE = 300;
    private static final int CALENDAR = 20;

    private final Calendars calendars;
    private final DeadlinePolicies policies;
    private final Deadlines deadlines;
    private final Asking asking;

    CalendarDesk(Calendars calendars, DeadlinePolicies policies, Deadlines deadlines, Asking asking) {
        this.calendars = calendars;
        this.policies = policies;
        this.deadlines = deadlines;
        this.asking = asking;
    }

    /** Whether this user may change anything here. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return asking.user().is(Role.ADMIN);
    }

    /** The exceptions to Monday to Friday in one year, by day: the national ones and, beside them, the overlay's. */
    @Transactional(readOnly = true)
    public List<CalendarDay> year(String calendar, int year) {
        return Stream.of(Calendars.BASE, calendar)
                .distinct()
                .flatMap(name -> calendars.days(name).stream())
                .filter(day -> day.day().getYear() == year)
                .sorted(Comparator.comparing(CalendarDay::day))
                .toList();
    }

    /** Every regional overlay that has days or that a limit counts by, without the national calendar. */
    @Transactional(readOnly = true)
    public List<String> overlays() {
        return Stream.concat(calendars.names().stream(), policies.all().stream().map(DeadlinePolicy::calendar))
                .filter(name -> !name.equals(Calendars.BASE))
                .distinct()
                .sorted()
                .toList();
    }

    /** The steps whose newest limit counts by this calendar. */
    @Transactional(readOnly = true)
    public List<DeadlinePolicy> countedBy(String calendar) {
        return policies.newest().stream()
                .filter(policy -> policy.calendar().equals(calendar))
                .toList();
    }

    /** Until which year the notices are loaded, and how many running limits go beyond it. */
    @Transactional(readOnly = true)
    public Coverage coverage() {
        return new Coverage(calendars.base().lastYear(), deadlines.openBeyondCalendar());
    }

    /** Enters a day or corrects the one that is there. */
    public void enter(CalendarDay day) {
        calendars.enter(checked(day), asking.as(Role.ADMIN).name());
    }

    /** The day is again what its weekday says, or what the national calendar does. */
    public void remove(String calendar, LocalDate day) {
        calendars.remove(calendar, day, asking.as(Role.ADMIN).name());
    }

    /** Compares a file with what is there; changes nothing. */
    @Transactional(readOnly = true)
    public NoticePreview preview(String calendar, NoticeFile file) {
        return NoticePreview.of(calendar, file, calendars.days(calendar));
    }

    /** Takes in a whole notice, or, where one line is wrong, nothing of it. */
    public void load(String calendar, NoticeFile file) {
        String actor = asking.as(Role.ADMIN).name();
        if (!file.problems().isEmpty() || file.lines().isEmpty()) {
            throw new Refused("calendar.file.wrong", file.problems().size());
        }
        calendars.load(
                file.lines().stream().map(line -> checked(line.day(calendar))).toList(), actor);
    }

    private static CalendarDay checked(CalendarDay day) {
        if (day.calendar().isBlank() || day.calendar().length() > CALENDAR) {
            throw new Refused("calendar.overlay.name", CALENDAR);
        }
        if (day.name().isBlank() || day.name().length() > NAME) {
            throw new Refused("calendar.day.name", NAME);
        }
        if (day.source().isBlank() || day.source().length() > SOURCE) {
            throw new Refused("calendar.day.source", SOURCE);
        }
        return day;
    }
}
