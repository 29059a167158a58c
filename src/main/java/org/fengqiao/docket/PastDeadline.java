package org.fengqiao.docket;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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
        DeadlinePolicy policy = namedBy == null ? due.policy() : null;
        DeadlineLine set = DeadlineLine.of(key, DeadlineVerb.SET, due.startedAt(), now, actor)
                .term(DeadlineTerm.of(due), policy == null ? null : policy.id())
                .reason(namedBy);
        return metAt == null
                ? List.of(set)
                : Stream.of(set, DeadlineLine.of(key, DeadlineVerb.MET, metAt, now, actor))
                        .toList();
    }
}
