package org.fengqiao.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Until when a step is on time. A due day lasts to its last millisecond in Asia/Shanghai, and what is done at {@code
 * due} is on time.
 *
 * @param policy the rule it was counted by; null where a sender named the date and no rule is known
 * @param raw the last instant before rolling; extensions in calendar days go on from its day
 * @param due the instant in force
 * @param warnAt when to warn, earliest first: at most two, none where the limit is too short for one
 * @param beyondCalendar counted partly over years whose holiday notice is not loaded, as plain Monday to Friday
 */
public record DueDate(
        @Nullable DeadlinePolicy policy,
        Instant startedAt,
        Instant raw,
        Instant due,
        List<Instant> warnAt,
        boolean beyondCalendar) {
    /** The database keeps milliseconds, so finer times are cut here. */
    public DueDate {
        startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS);
        raw = raw.truncatedTo(ChronoUnit.MILLIS);
        due = due.truncatedTo(ChronoUnit.MILLIS);
        warnAt = List.copyOf(warnAt);
    }

    /** Counts a policy's limit from the start event. */
    public static DueDate of(DeadlinePolicy policy, Instant startedAt, WorkingCalendar calendar) {
        return new Count(policy, startedAt, calendar).fromStart(policy);
    }

    /**
     * The due instant that a sender named, neither counted nor rolled.
     *
     * @param policy the step's usual rule, by which later extensions are counted; null for calendar days
     */
    public static DueDate given(
            @Nullable DeadlinePolicy policy, Instant startedAt, Instant due, WorkingCalendar calendar) {
        return new Count(policy, startedAt, calendar).given(due);
    }

    /**
     * Extended by days in the unit of the limit (24 hours each for limits in hours): the raw last day + n, then rolled
     * once; for limits in working days the due day + n working days. Ends with the day.
     */
    public DueDate extended(int days, WorkingCalendar calendar) {
        if (days < 1) {
            throw new Refused("deadline.extension.days");
        }
        DueDate extended = new Count(policy, startedAt, calendar).extended(this, days);
        return beyondCalendar ? extended.beyond() : extended;
    }

    /**
     * Later by a time that is not counted, such as a hearing (信访工作条例 art. 36): from the first day of the pause up
     * to, and without, the day it ends; by the exact time for limits in hours.
     */
    public DueDate delayed(Instant from, Instant to, WorkingCalendar calendar) {
        DueDate delayed = new Count(policy, startedAt, calendar).delayed(this, from, to);
        return beyondCalendar ? delayed.beyond() : delayed;
    }

    private DueDate beyond() {
        return new DueDate(policy, startedAt, raw, due, warnAt, true);
    }
}
