package org.fengqiao.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.calendar.Calendars;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.calendar.DueDate;
import org.fengqiao.calendar.Urgency;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The limits as everybody may look them up and an administrator changes them. A change is always a new version from a day
 * on; what was started before keeps the version it was started under.
 */
@Service
@Transactional
public class LimitDesk {
    private static final int LONGEST = 3650;
    private static final int SOURCE = 300;

    private final DeadlinePolicies policies;
    private final Calendars calendars;
    private final Asking asking;
    private final Clock clock;

    LimitDesk(DeadlinePolicies policies, Calendars calendars, Asking asking, Clock clock) {
        this.policies = policies;
        this.calendars = calendars;
        this.asking = asking;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayChange() {
        return asking.user().is(Role.ADMIN);
    }

    /** The limits in force today, in the order in which their first versions were entered: as a case passes them. */
    @Transactional(readOnly = true)
    public List<DeadlinePolicy> inForce() {
        LocalDate today = today();
        Map<String, Long> entered =
                policies.all().stream().collect(Collectors.toMap(LimitDesk::name, DeadlinePolicy::id, Math::min));
        return policies.newest().stream()
                .sorted(Comparator.comparingLong(policy -> entered.getOrDefault(name(policy), 0L)))
                .map(newest -> policies.inForce(newest.step(), newest.urgency(), ChinaTime.startOf(today))
                        .orElse(newest))
                .toList();
    }

    private static String name(DeadlinePolicy policy) {
        return policy.step() + " " + policy.urgency();
    }

    /** All versions of one limit, the newest first. */
    @Transactional(readOnly = true)
    public List<DeadlinePolicy> versions(String step, Urgency urgency) {
        return policies.all().stream()
                .filter(policy -> policy.step().equals(step) && policy.urgency() == urgency)
                .toList()
                .reversed();
    }

    /** Puts a new version in force. */
    public void add(NewLimit limit) {
        policies.add(policy(limit), asking.as(Role.ADMIN).name());
    }

    /** Whether a version would begin in the past: cases that run keep theirs, what is recorded later falls under it. */
    public boolean past(NewLimit limit) {
        return limit.validFrom().isBefore(today());
    }

    /** When a step that starts on this day would be due. */
    @Transactional(readOnly = true)
    public DueDate due(NewLimit limit, LocalDate start) {
        return count(policy(limit), start);
    }

    /** When it is due by the version that holds on that day; empty where the limit is a new one. */
    @Transactional(readOnly = true)
    public Optional<DueDate> dueNow(String step, Urgency urgency, LocalDate start) {
        return policies.inForce(step, urgency, ChinaTime.startOf(start)).map(policy -> count(policy, start));
    }

    private DueDate count(DeadlinePolicy policy, LocalDate start) {
        return DueDate.of(
                policy, start.atTime(9, 0).atZone(ChinaTime.ZONE).toInstant(), calendars.named(policy.calendar()));
    }

    private static DeadlinePolicy policy(NewLimit limit) {
        if (limit.amount() < 1 || limit.amount() > LONGEST) {
            throw new Refused("limit.amount", LONGEST);
        }
        if (limit.source().isBlank() || limit.source().length() > SOURCE) {
            throw new Refused("limit.source", SOURCE);
        }
        return new DeadlinePolicy(
                0,
                limit.step(),
                limit.urgency(),
                limit.amount(),
                limit.unit(),
                limit.startEvent(),
                limit.firstDayExcluded(),
                limit.roll(),
                limit.cutoff(),
                limit.calendar(),
                limit.validFrom(),
                limit.source().strip());
    }

    private LocalDate today() {
        return ChinaTime.dayOf(clock.instant());
    }
}
