package org.fengqiao.docket;

import java.time.Instant;
import java.util.List;
import org.fengqiao.kernel.AuditedEvent;

/**
 * A running deadline was extended, resumed or counted anew; timers and work lists that know the old date follow.
 *
 * @param warnAt the warnings still to be given, earliest first
 */
public record DeadlineMoved(
        DeadlineKey key,
        String caseNumber,
        DeadlineVerb verb,
        String actor,
        Instant dueBefore,
        Instant dueAt,
        List<Instant> warnAt)
        implements AuditedEvent {
    public DeadlineMoved {
        warnAt = List.copyOf(warnAt);
    }

    @Override
    public String what() {
        return "deadline." + verb.code();
    }

    @Override
    public String before() {
        return key.step() + " " + dueBefore;
    }

    @Override
    public String after() {
        return key.step() + " " + dueAt;
    }
}
