package org.fengqiao.docket;

import java.time.Instant;
import java.util.List;
import org.fengqiao.calendar.DeadlinePolicy;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as the case page shows it.
 *
 * @param policy the rule it was counted by; null where a sender named the due date
 * @param source the rule's source, or who named the due date
 * @param dueRaw the last instant before rolling; shown beside {@code dueAt} where they differ
 * @param dueAt up to and including this instant the step is on time
 * @param warnAt the warnings still to be given, earliest first
 * @param onTime null while it is not met
 * @param daysLeft calendar days from today to the due day: 0 on the due day, negative behind it
 * @param workingDaysLeft working days after today up to the due day; negative: working days since
 */
public record DeadlineRow(
        DeadlineKey key,
        @Nullable DeadlinePolicy policy,
        @Nullable String source,
        Instant startedAt,
        Instant dueRaw,
        Instant dueAt,
        boolean beyondCalendar,
        List<Instant> warnAt,
        @Nullable Instant warnedAt,
        @Nullable Instant pausedAt,
        @Nullable Instant metAt,
        @Nullable Boolean onTime,
        @Nullable Instant missedAt,
        @Nullable Instant cancelledAt,
        DeadlineStanding standing,
        int daysLeft,
        int workingDaysLeft) {
    public DeadlineRow {
        warnAt = List.copyOf(warnAt);
    }

    public String step() {
        return key.step();
    }

    public boolean open() {
        return metAt == null && cancelledAt == null;
    }
}
