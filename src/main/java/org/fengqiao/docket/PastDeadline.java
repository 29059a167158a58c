package org.fengqiao.docket;

import java.time.Instant;
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
        @Nullable Instant metAt) {}
