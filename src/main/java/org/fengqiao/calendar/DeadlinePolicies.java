package org.fengqiao.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
