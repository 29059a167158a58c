package org.fengqiao.docket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.calendar.DueDate;
import org.fengqiao.calendar.Urgency;
import org.fengqiao.calendar.WorkingCalendar;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts on from where a deadline stands, by the rule it was started under. */
@Component
class DeadlineCount {
    private final DeadlinePolicies policies;

    DeadlineCount(DeadlinePolicies policies) {
        this.policies = policies;
    }

    DueDate extended(DeadlineState state, int days) {
        return dueDate(state).extended(days, calendar(state));
    }

    DueDate delayed(DeadlineState state, Instant from, Instant to) {
        return dueDate(state).delayed(from, to, calendar(state));
    }

    /**
     * The due date counted from the beginning with today's calendar, where it differs from the one in force. By the
     * version of the policy it was started under: a later one is for what starts later.
     */
    Optional<DueDate> anew(DeadlineState state, List<DeadlineLine> lines) {
        if (state.policyId() == null) {
            return Optional.empty();
        }
        DeadlinePolicy started = policies.get(state.policyId());
        WorkingCalendar calendar = policies.dueDates().calendar(started);
        DueDate due = DueDate.of(started, state.startedAt(), calendar);
        Instant pausedAt = state.startedAt();
        for (DeadlineLine line : inForce(lines)) {
            Integer days = line.days();
            if (line.verb() == DeadlineVerb.EXTENDED && days != null) {
                due = due.extended(days, calendar);
            } else if (line.verb() == DeadlineVerb.PAUSED) {
                pausedAt = line.happenedAt();
            } else if (line.verb() == DeadlineVerb.RESUMED) {
                due = due.delayed(pausedAt, line.happenedAt(), calendar);
            }
        }
        return same(state, due) ? Optional.empty() : Optional.of(due);
    }

    /** What was said before a correction counts no more. */
    private static List<DeadlineLine> inForce(List<DeadlineLine> lines) {
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            from = lines.get(i).verb() == DeadlineVerb.CORRECTED ? i : from;
        }
        return lines.subList(from, lines.size());
    }

    private static boolean same(DeadlineState state, DueDate due) {
        DeadlinePolicy policy = due.policy();
        return policy != null
                && Long.valueOf(policy.id()).equals(state.policyId())
                && due.raw().equals(state.term().raw())
                && due.due().equals(state.term().due())
                && due.beyondCalendar() == state.term().beyondCalendar();
    }

    /** Refuses an extension that was asked for too late or is longer than the law or practice allows. */
    void checkExtension(DeadlineState state, List<DeadlineLine> lines, int days, Instant askedAt) {
        DeadlinePolicy limit = extensionPolicy(state);
        DeadlinePolicy applications = limit == null ? rule(state) : limit;
        Instant made = applications == null ? askedAt : applications.countsAsMade(askedAt, calendar(state));
        if (made.isAfter(state.term().due())) {
            throw new Refused("deadline.extension.late");
        }
        int before = inForce(lines).stream()
                .mapToInt(line -> line.days() == null ? 0 : line.days())
                .sum();
        if (limit != null && before + days > limit.amount()) {
            throw new Refused("deadline.extension.long", limit.amount(), limit.unit());
        }
    }

    /** {@code petition.extension} for {@code petition.completion}: the most by which it may be extended. */
    private @Nullable DeadlinePolicy extensionPolicy(DeadlineState state) {
        String step = state.key().step();
        String process = step.substring(0, step.lastIndexOf('.') + 1);
        return policies.inForce(process + "extension", Urgency.NORMAL, state.startedAt())
                .orElse(null);
    }

    private DueDate dueDate(DeadlineState state) {
        DeadlineTerm term = state.term();
        return new DueDate(
                rule(state), state.startedAt(), term.raw(), term.due(), term.warnAt(), term.beyondCalendar());
    }

    private WorkingCalendar calendar(DeadlineState state) {
        return policies.dueDates().calendar(rule(state));
    }

    /** The policy it was counted by, or, where a sender named the due date, the step's usual one. */
    private @Nullable DeadlinePolicy rule(DeadlineState state) {
        Long id = state.policyId();
        return id == null
                ? policies.inForce(state.key().step(), Urgency.NORMAL, state.startedAt())
                        .orElse(null)
                : policies.get(id);
    }
}
