package org.fengqiao.docket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.calendar.DueDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it was from its beginning: of a record that comes from a file, started and perhaps met before it came here,
 * or of one that was recorded as something else.
 *
 * @param due as counted by {@link org.fengqiao.calendar.DueDates}
 * @param namedBy who named the due date, where it was not counted by a policy
 * @param metAt null where it was not met
 * @param droppedAt since when it need not be met any more: the record was given back
 */
public record PastDeadline(
        DeadlineKey key,
        DueDate due,
        @Nullable String namedBy,
        @Nullable Instant metAt,
        @Nullable Instant droppedAt) {
    public PastDeadline(DeadlineKey key, DueDate due, @Nullable String namedBy, @Nullable Instant metAt) {
        this(key, due, namedBy, metAt, null);
    }

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
        return same(state.startedAt(), due.startedAt())
                && same(state.term().due(), due.due())
                && same(state.metAt(), metAt)
                && same(state.cancelledAt(), droppedAt);
    }

    private static boolean same(@Nullable Instant stored, @Nullable Instant told) {
        return Objects.equals(stored, told == null ? null : told.truncatedTo(ChronoUnit.MILLIS));
    }

    private List<DeadlineLine> lines(DeadlineVerb verb, @Nullable String reason, Instant now, String actor) {
        DeadlinePolicy policy = namedBy == null ? due.policy() : null;
        DeadlineLine first = DeadlineLine.of(key, verb, due.startedAt(), now, actor)
                .term(DeadlineTerm.of(due), policy == null ? null : policy.id())
                .reason(reason);
        if (metAt != null) {
            return List.of(first, DeadlineLine.of(key, DeadlineVerb.MET, metAt, now, actor));
        }
        return droppedAt == null
                ? List.of(first)
                : List.of(first, DeadlineLine.of(key, DeadlineVerb.CANCELLED, droppedAt, now, actor));
    }
}
