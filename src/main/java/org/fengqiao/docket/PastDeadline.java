package org.fengqiao.docket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.calendar.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a record that comes from a file: started, and perhaps met, before it came here.
 *
 * @param due as counted by {@link org.fengqiao.calendar.DueDates}
 * @param namedBy who named the due date, where it was not counted by a policy
 * @param metAt null where it is still open
 */
public record PastDeadline(
        DeadlineKey key,
        DueDate due,
        @Nullable String namedBy,
        @Nullable Instant metAt) {

    /** The ledger it begins with. */
    List<DeadlineLine> lines(Instant now, String actor) {
        return lines(DeadlineVerb.SET, namedBy, now, actor);
    }

    /** What is added to a ledger that says something else. */
    List<DeadlineLine> correction(String reason, Instant now, String actor) {
        return lines(DeadlineVerb.CORRECTED, reason, now, actor);
    }

    /** Whether a ledger with this result says the same already. */
    boolean agrees(DeadlineState state) {
        return state.cancelledAt() == null
                && state.startedAt().equals(due.startedAt().truncatedTo(ChronoUnit.MILLIS))
                && state.term().due().equals(due.due())
                && Objects.equals(state.metAt(), metAt == null ? null : metAt.truncatedTo(ChronoUnit.MILLIS));
    }

    private List<DeadlineLine> lines(DeadlineVerb verb, @Nullable String reason, Instant now, String actor) {
        DeadlinePolicy policy = namedBy == null ? due.policy() : null;
        DeadlineLine first = DeadlineLine.of(key, verb, due.startedAt(), now, actor)
                .term(DeadlineTerm.of(due), policy == null ? null : policy.id())
                .reason(reason);
        return metAt == null
                ? List.of(first)
                : List.of(first, DeadlineLine.of(key, DeadlineVerb.MET, metAt, now, actor));
    }
}
