package org.fengqiao.docket;

import java.time.Instant;
import java.util.List;

/** A running deadline was extended, resumed or counted anew; timers and work lists that know the old date follow. */
public record DeadlineMoved(DeadlineKey key, Instant dueAt, List<Instant> warnAt) {
    public DeadlineMoved {
        warnAt = List.copyOf(warnAt);
    }
}
