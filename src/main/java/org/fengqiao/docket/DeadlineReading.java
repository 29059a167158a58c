package org.fengqiao.docket;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.kernel.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns results of the ledger into rows for the case page. */
@Component
class DeadlineReading {
    private final DeadlineLedger ledger;
    private final DeadlinePolicies policies;
    private final Clock clock;

    DeadlineReading(DeadlineLedger ledger, DeadlinePolicies policies, Clock clock) {
        this.ledger = ledger;
        this.policies = policies;
        this.clock = clock;
    }

    DeadlineRow row(DeadlineState state) {
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dayOf(now);
        DeadlineTerm term = state.term();
        LocalDate dueDay = ChinaTime.dayOf(term.due());
        Long policyId = state.policyId();
        DeadlinePolicy policy = policyId == null ? null : policies.get(policyId);
        return new DeadlineRow(
                state.key(),
                policy,
                policy == null ? namedBy(state.key()) : policy.source(),
                state.startedAt(),
                term.raw(),
                term.due(),
                term.beyondCalendar(),
                term.warnAt(),
                state.warnedAt(),
                state.pausedAt(),
                state.metAt(),
                state.onTime(),
                state.missedAt(),
                state.cancelledAt(),
                state.standing(now),
                (int) ChronoUnit.DAYS.between(today, dueDay),
                policies.dueDates().calendar(policy).workingDaysBetween(today, dueDay));
    }

    private @Nullable String namedBy(DeadlineKey key) {
        return ledger.lines(key).getFirst().reason();
    }
}
