package org.fengqiao.docket;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What timers and jobs do with deadlines: warn before, mark after. Both may run twice, late, and on several nodes; what
 * they write bears the moment that was passed, not the moment the job ran.
 */
@Service
public class DeadlineWatch {
    /** Who acts where a job does. */
    public static final String SYSTEM = "system";

    private final DeadlineLedger ledger;
    private final Clock clock;

    DeadlineWatch(DeadlineLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Notes that people were warned, with the moment at which the warning was due.
     *
     * @return whether there was a warning to give
     */
    @Transactional
    public boolean markWarned(DeadlineKey key) {
        DeadlineState state = locked(key);
        Instant now = clock.instant();
        List<Instant> given = state.term().warnAt().stream()
                .filter(warning -> !warning.isAfter(now))
                .toList();
        if (state.watchAt() == null
                || given.isEmpty()
                || now.isAfter(state.term().due())) {
            return false;
        }
        ledger.append(state, DeadlineLine.of(key, DeadlineVerb.WARNED, given.getLast(), now, SYSTEM));
        return true;
    }

    /**
     * Marks a deadline that passed unmet, with its due instant as the time.
     *
     * @return whether it was marked now
     */
    @Transactional
    public boolean markMissed(DeadlineKey key) {
        DeadlineState state = locked(key);
        Instant now = clock.instant();
        if (!state.passed(now)) {
            return false;
        }
        ledger.append(
                state, DeadlineLine.of(key, DeadlineVerb.MISSED, state.term().due(), now, SYSTEM));
        return true;
    }

    /** Deadlines that passed unmet and are not marked yet, by due date; ask again after the last one of the page. */
    public List<DeadlineKey> passed(@Nullable DeadlineKey after, int limit) {
        return ledger.keys("due_at < ?", clock.instant(), after, limit);
    }

    /** Deadlines of which somebody is to be warned now, by due date; ask again after the last one of the page. */
    public List<DeadlineKey> toWarn(@Nullable DeadlineKey after, int limit) {
        return ledger.keys("warn_at is not null and due_at >= ?", clock.instant(), after, limit);
    }

    private DeadlineState locked(DeadlineKey key) {
        return ledger.lock(key).orElseThrow(() -> new Refused("deadline.unknown"));
    }
}
