package org.fengqiao.docket;

import java.time.Instant;
import java.util.List;
import org.fengqiao.calendar.DueDate;

/**
 * Until when, as a ledger line fixes it; what the calendar says later changes nothing in it.
 *
 * @param raw the last instant before rolling
 * @param due up to and including this instant the step is on time
 * @param warnAt when to warn, earliest first, at most two
 * @param beyondCalendar counted partly as plain Monday to Friday, since a year's holiday notice was missing
 */
public record DeadlineTerm(Instant raw, Instant due, List<Instant> warnAt, boolean beyondCalendar) {
    public DeadlineTerm {
        warnAt = List.copyOf(warnAt);
    }

    static DeadlineTerm of(DueDate date) {
        return new DeadlineTerm(date.raw(), date.due(), date.warnAt(), date.beyondCalendar());
    }

    /** The same term without the warnings up to this moment, which were given. */
    DeadlineTerm warnedUpTo(Instant moment) {
        return new DeadlineTerm(
                raw,
                due,
                warnAt.stream().filter(warning -> warning.isAfter(moment)).toList(),
                beyondCalendar);
    }
}
