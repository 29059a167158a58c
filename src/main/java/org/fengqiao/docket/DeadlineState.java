package org.fengqiao.docket;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where a deadline stands after its ledger lines: the row of {@code case_deadline}. Pure; the same lines always give the
 * same result, whatever calendar or policies say by then.
 */
record DeadlineState(
        DeadlineKey key,
        Instant startedAt,
        DeadlineTerm term,
        @Nullable Long policyId,
        @Nullable Instant warnedAt,
        @Nullable Instant pausedAt,
        @Nullable Instant metAt,
        @Nullable Boolean onTime,
        @Nullable Instant missedAt,
        @Nullable Instant cancelledAt) {

    /** Replays the lines of one deadline, in the order of their ids. */
    static DeadlineState replay(List<DeadlineLine> lines) {
        DeadlineState state = begun(lines.getFirst());
        for (DeadlineLine line : lines.subList(1, lines.size())) {
            state = state.after(line);
        }
        return state;
    }

    static DeadlineState begun(DeadlineLine line) {
        if (line.verb() != DeadlineVerb.SET || line.term() == null) {
            throw new IllegalStateException("a ledger begins with a line that sets the due date, not " + line.verb());
        }
        return on(line);
    }

    /** Counts from this line on, whatever was said before. */
    private static DeadlineState on(DeadlineLine line) {
        DeadlineTerm term = Objects.requireNonNull(line.term());
        return new DeadlineState(
                line.key(), line.happenedAt(), term, line.policyId(), null, null, null, null, null, null);
    }

    DeadlineState after(DeadlineLine line) {
        Instant at = line.happenedAt();
        return switch (line.verb()) {
            case SET -> throw new IllegalStateException("a clock is started once");
            case CORRECTED -> on(line);
            case EXTENDED, RECOMPUTED -> moved(line, pausedAt);
            case RESUMED -> moved(line, null);
            case PAUSED -> with(term, warnedAt, at, metAt, onTime, missedAt, cancelledAt);
            case WARNED -> with(term.warnedUpTo(at), at, pausedAt, metAt, onTime, missedAt, cancelledAt);
            case MISSED -> with(term, warnedAt, pausedAt, metAt, onTime, at, cancelledAt);
            case CANCELLED -> with(term, warnedAt, pausedAt, metAt, onTime, missedAt, at);
            case MET -> met(at);
        };
    }

    /** On time is decided here and never again; a fact entered late with its earlier time takes back the mark. */
    private DeadlineState met(Instant at) {
        boolean inTime = !at.isAfter(term.due());
        return with(term, warnedAt, pausedAt, at, inTime, inTime ? null : missedAt, cancelledAt);
    }

    /** A due date that moved behind the moment of the mark takes the mark back; warnings given stay given. */
    private DeadlineState moved(DeadlineLine line, @Nullable Instant stillPausedAt) {
        DeadlineTerm now = Objects.requireNonNull(line.term());
        Instant missed = missedAt != null && now.due().isAfter(missedAt) ? null : missedAt;
        return new DeadlineState(
                key,
                startedAt,
                warnedAt == null ? now : now.warnedUpTo(warnedAt),
                line.policyId(),
                warnedAt,
                stillPausedAt,
                metAt,
                onTime,
                missed,
                cancelledAt);
    }

    private DeadlineState with(
            DeadlineTerm now,
            @Nullable Instant warned,
            @Nullable Instant paused,
            @Nullable Instant met,
            @Nullable Boolean inTime,
            @Nullable Instant missed,
            @Nullable Instant cancelled) {
        return new DeadlineState(key, startedAt, now, policyId, warned, paused, met, inTime, missed, cancelled);
    }

    boolean open() {
        return metAt == null && cancelledAt == null;
    }

    /** This state, which must still be open. */
    DeadlineState requireOpen() {
        if (metAt != null) {
            throw new Refused("deadline.met.already");
        }
        if (cancelledAt != null) {
            throw new Refused("deadline.cancelled.already");
        }
        return this;
    }

    /** When there is next something to warn of or to mark; null when there never is. */
    @Nullable Instant watchAt() {
        if (!open() || pausedAt != null || missedAt != null) {
            return null;
        }
        return term.warnAt().isEmpty() ? term.due() : term.warnAt().getFirst();
    }

    /** Whether it passed unmet and is not marked yet. */
    boolean passed(Instant now) {
        return watchAt() != null && now.isAfter(term.due());
    }

    DeadlineStanding standing(Instant now) {
        if (cancelledAt != null) {
            return DeadlineStanding.CANCELLED;
        }
        if (onTime != null) {
            return onTime ? DeadlineStanding.MET_ON_TIME : DeadlineStanding.MET_LATE;
        }
        if (pausedAt != null) {
            return DeadlineStanding.PAUSED;
        }
        return now.isAfter(term.due()) ? DeadlineStanding.OVERDUE : DeadlineStanding.RUNNING;
    }
}
