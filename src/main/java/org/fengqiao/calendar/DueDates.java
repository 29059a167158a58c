package org.fengqiao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * All policies and the calendars they count by, as they stood at one moment: a value that needs no database, so that an
 * import of ten thousand rows asks once. Get it from {@link DeadlinePolicies#dueDates()}.
 */
public final class DueDates {
    private final Map<Kind, List<DeadlinePolicy>> policies;
    private final Map<String, WorkingCalendar> calendars;

    private record Kind(String step, Urgency urgency) {}

    /** @param calendars by name; a region without any days of its own need not be among them */
    public DueDates(List<DeadlinePolicy> policies, Map<String, WorkingCalendar> calendars) {
        this.policies = policies.stream()
                .sorted(Comparator.comparing(DeadlinePolicy::validFrom))
                .collect(Collectors.groupingBy(policy -> new Kind(policy.step(), policy.urgency())));
        this.calendars = Map.copyOf(calendars);
    }

    /**
     * The policy in force on the day of the start event; before the first one's {@code validFrom} the first. An urgency
     * without limits of its own takes the normal ones.
     */
    public Optional<DeadlinePolicy> inForce(String step, Urgency urgency, Instant startedAt) {
        List<DeadlinePolicy> versions = policies.getOrDefault(
                new Kind(step, urgency), policies.getOrDefault(new Kind(step, Urgency.NORMAL), List.of()));
        LocalDate day = ChinaTime.dayOf(startedAt);
        return versions.stream()
                .filter(policy -> !policy.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> versions.stream().findFirst());
    }

    /** One version of a policy. */
    public Optional<DeadlinePolicy> find(long id) {
        return policies.values().stream()
                .flatMap(List::stream)
                .filter(policy -> policy.id() == id)
                .findFirst();
    }

    /** Counts a step's limit; refuses a step for which there is no policy. */
    public DueDate of(String step, Urgency urgency, Instant startedAt) {
        DeadlinePolicy policy =
                inForce(step, urgency, startedAt).orElseThrow(() -> new Refused("deadline.policy.none", step));
        return DueDate.of(policy, startedAt, calendar(policy));
    }

    public DueDate of(String step, Instant startedAt) {
        return of(step, Urgency.NORMAL, startedAt);
    }

    /** A due instant that a sender named; later extensions follow the step's usual rule, if there is one. */
    public DueDate given(String step, Urgency urgency, Instant startedAt, Instant due) {
        DeadlinePolicy usual = inForce(step, urgency, startedAt).orElse(null);
        return DueDate.given(usual, startedAt, due, calendar(usual));
    }

    /** The calendar a policy counts by; the national one where there is no policy. */
    public WorkingCalendar calendar(@Nullable DeadlinePolicy policy) {
        WorkingCalendar base = calendars.getOrDefault(Calendars.BASE, WorkingCalendar.PLAIN);
        return policy == null ? base : calendars.getOrDefault(policy.calendar(), base);
    }
}
