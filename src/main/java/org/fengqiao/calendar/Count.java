package org.fengqiao.calendar;

import static org.fengqiao.kernel.ChinaTime.dayOf;
import static org.fengqiao.kernel.ChinaTime.lastInstantOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.kernel.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Counts one limit: the arithmetic behind {@link DueDate}, with the rule and the calendar at hand. */
final class Count {
    /** Limits of this many days and more are warned of twice. */
    private static final int LONG = 10;

    private static final int EARLY = 3;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final @Nullable DeadlinePolicy policy;
    private final LimitUnit unit;
    private final boolean roll;
    private final Instant startedAt;
    private final WorkingCalendar calendar;

    /** Without a policy (a sender named the due date) days are calendar days and the last one rolls. */
    Count(@Nullable DeadlinePolicy policy, Instant startedAt, WorkingCalendar calendar) {
        this.policy = policy;
        this.unit = policy == null ? LimitUnit.DAY : policy.unit();
        this.roll = policy == null || policy.roll();
        this.startedAt = startedAt;
        this.calendar = calendar;
    }

    DueDate fromStart(DeadlinePolicy rule) {
        LocalDate start = dayOf(startedAt);
        int n = rule.amount();
        boolean excluded = rule.firstDayExcluded();
        return switch (unit) {
            case HOUR -> moment(startedAt.plus(Duration.ofHours(n)));
            case DAY -> day(start.plusDays(excluded ? n : n - 1));
            case WORKING_DAY -> day(calendar.plusWorkingDays(excluded ? start : start.minusDays(1), n));
            case MONTH -> day(excluded ? start.plusMonths(n) : eve(start, n));
        };
    }

    /** The sender's own instant: neither counted nor rolled. */
    DueDate given(Instant due) {
        return result(due, due, false);
    }

    /** From the raw last day, rolled once; working days go on from the last day in force. */
    DueDate extended(DueDate before, int days) {
        return switch (unit) {
            case HOUR -> moment(before.raw().plus(Duration.ofDays(days)));
            case WORKING_DAY -> day(calendar.plusWorkingDays(dayOf(before.due()), days));
            case DAY, MONTH -> day(dayOf(before.raw()).plusDays(days));
        };
    }

    /** The time between is not counted: to the millisecond for hours, else by days, the first of the pause included. */
    DueDate delayed(DueDate before, Instant from, Instant to) {
        if (unit == LimitUnit.HOUR) {
            return moment(before.raw().plus(Duration.between(from, to)));
        }
        int days = unit == LimitUnit.WORKING_DAY
                ? calendar.workingDaysBetween(
                        dayOf(from).minusDays(1), dayOf(to).minusDays(1))
                : (int) ChronoUnit.DAYS.between(dayOf(from), dayOf(to));
        return days < 1 ? before : extended(before, days);
    }

    /** A period of months that includes its first day ends on the eve of the corresponding day. */
    private static LocalDate eve(LocalDate start, int months) {
        YearMonth end = YearMonth.from(start).plusMonths(months);
        return start.getDayOfMonth() > end.lengthOfMonth()
                ? end.atEndOfMonth()
                : end.atDay(start.getDayOfMonth()).minusDays(1);
    }

    private DueDate day(LocalDate last) {
        LocalDate due = roll ? calendar.nextWorkingDay(last) : last;
        boolean beyond = unit == LimitUnit.WORKING_DAY
                ? !calendar.covers(dayOf(startedAt), due)
                : roll && !calendar.covers(last, due);
        return result(lastInstantOf(last), lastInstantOf(due), beyond);
    }

    /** Hours run from the moment (民法典 201) and do not roll. */
    private DueDate moment(Instant last) {
        return result(last, last, false);
    }

    private DueDate result(Instant raw, Instant due, boolean beyond) {
        return new DueDate(policy, startedAt, raw, due, warnings(raw, due), beyond);
    }

    /** At nine on the last working day before it is too late, and of long limits three working days earlier too. */
    private List<Instant> warnings(Instant raw, Instant due) {
        LocalDate last = calendar.lastWorkingDay(dayOf(due));
        if (!morningOf(last).isBefore(due)) {
            last = calendar.minusWorkingDays(last, 1);
        }
        Instant early = morningOf(calendar.minusWorkingDays(last, EARLY));
        return (days(raw) >= LONG ? Stream.of(early, morningOf(last)) : Stream.of(morningOf(last)))
                .filter(warning -> warning.isAfter(startedAt))
                .toList();
    }

    private long days(Instant raw) {
        LocalDate start = dayOf(startedAt);
        long after = unit == LimitUnit.WORKING_DAY
                ? calendar.workingDaysBetween(start, dayOf(raw))
                : ChronoUnit.DAYS.between(start, dayOf(raw));
        return policy == null || policy.firstDayExcluded() ? after : after + 1;
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(ChinaTime.ZONE).toInstant();
    }
}
