package org.fengqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.fengqiao.kernel.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * How long a step may take, from what day on, and who says so. A row of data, never a constant.
 *
 * @param step what is limited: {@code dispute.village}, {@code hotline.completion}; its words are {@code
 *     deadline.step.<step>}
 * @param amount at least 1, in units
 * @param startEvent with what it begins to run
 * @param firstDayExcluded the day of the start event is not counted (民法典 201)
 * @param roll a last day that is not worked moves on to the next that is (民法典 203); hours never roll
 * @param cutoff applications made later in the day count as made on the next working day; null where there is none
 * @param calendar name of the working calendar: {@code cn}, or a region's
 * @param validFrom day from which a start event falls under this row
 * @param source the law, notice or practice it comes from, as the case page shows it
 */
public record DeadlinePolicy(
        long id,
        String step,
        Urgency urgency,
        int amount,
        LimitUnit unit,
        StartEvent startEvent,
        boolean firstDayExcluded,
        boolean roll,
        @Nullable LocalTime cutoff,
        String calendar,
        LocalDate validFrom,
        String source) {
    public DeadlinePolicy {
        if (amount < 1) {
            throw new IllegalArgumentException("the limit of " + step + " must be at least 1, not " + amount);
        }
    }

    /** A limit that runs from when something was received. */
    public DeadlinePolicy(
            long id,
            String step,
            Urgency urgency,
            int amount,
            LimitUnit unit,
            boolean firstDayExcluded,
            boolean roll,
            @Nullable LocalTime cutoff,
            String calendar,
            LocalDate validFrom,
            String source) {
        this(
                id,
                step,
                urgency,
                amount,
                unit,
                StartEvent.RECEIVED,
                firstDayExcluded,
                roll,
                cutoff,
                calendar,
                validFrom,
                source);
    }

    /**
     * When an application (for an extension, a return) counts as made: at once, or, after the cut-off time, with the
     * beginning of the next working day.
     */
    public Instant countsAsMade(Instant askedAt, WorkingCalendar workingDays) {
        LocalTime time = LocalTime.ofInstant(askedAt, ChinaTime.ZONE);
        return cutoff == null || !time.isAfter(cutoff)
                ? askedAt
                : ChinaTime.startOf(workingDays.plusWorkingDays(ChinaTime.dayOf(askedAt), 1));
    }

    /** The same limit as a version that holds from another day on. */
    DeadlinePolicy validFrom(LocalDate day) {
        return new DeadlinePolicy(
                id, step, urgency, amount, unit, startEvent, firstDayExcluded, roll, cutoff, calendar, day, source);
    }
}
