package org.fengqiao.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The limits in force, by step and urgency. What they say may be a minute old. */
@Service
@DependsOn("defaultRows")
public class DeadlinePolicies {
    private final PolicyRows rows;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final Remembered<List<DeadlinePolicy>> policies;

    DeadlinePolicies(PolicyRows rows, Calendars calendars, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.events = events;
        this.policies = new Remembered<>(clock, rows::all);
    }

    /** Everything needed to count due dates, as a value: take it once for many rows. */
    public DueDates dueDates() {
        return new DueDates(policies.get(), calendars.all());
    }

    /** The policy in force at the start event; see {@link DueDates#inForce}. */
    public Optional<DeadlinePolicy> inForce(String step, Urgency urgency, Instant startedAt) {
        return dueDates().inForce(step, urgency, startedAt);
    }

    /** One version of a policy, as the deadline ledger refers to it. */
    public DeadlinePolicy get(long id) {
        return dueDates().find(id).or(() -> rows.find(id)).orElseThrow(() -> new Refused("deadline.policy.none", id));
    }

    /** All versions of all policies, by step, urgency and date. */
    public List<DeadlinePolicy> all() {
        return rows.all();
    }

    /** The last version of every limit, whether it holds already or not. */
    public List<DeadlinePolicy> newest() {
        return rows.all().stream()
                .collect(Collectors.groupingBy(
                        policy -> policy.step() + " " + policy.urgency(),
                        LinkedHashMap::new,
                        Collectors.reducing((earlier, later) -> later)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Puts a new version of a limit in force, for what starts on its first day or later. What runs keeps the version it
     * was started under.
     *
     * @param limit its id is given here
     * @throws Refused where there is a version from that day already; versions are never changed
     */
    @Transactional
    public void add(DeadlinePolicy limit, String actor) {
        DeadlinePolicy before = rows.all().stream()
                .filter(known -> known.step().equals(limit.step()) && known.urgency() == limit.urgency())
                .filter(known -> !known.validFrom().isAfter(limit.validFrom()))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (rows.addMissing(List.of(limit)) == 0) {
            throw new Refused("limit.version.there", limit.validFrom());
        }
        policies.forget();
        events.publishEvent(LimitAdded.of(before, limit, actor));
    }

    /**
     * Puts another set of limits in force for what starts on this day or later, as new versions beside the old ones.
     * Adopting it twice changes nothing.
     *
     * @return how many policies were added
     */
    @Transactional
    public int adopt(PolicyProfile profile, LocalDate from, String actor) {
        int added = rows.addMissing(profile.policies(from));
        if (added > 0) {
            policies.forget();
            events.publishEvent(new LimitsAdopted(actor, profile, from));
        }
        return added;
    }
}
