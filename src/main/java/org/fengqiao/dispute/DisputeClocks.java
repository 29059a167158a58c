package org.fengqiao.dispute;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.fengqiao.docket.DeadlineKey;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.kernel.Refused;
import org.springframework.stereotype.Component;

/** The clocks of a dispute: one per stay at a level, per mediation, per return visit. */
@Component
class DisputeClocks {
    static final String COMPLETION = "mediation.completion";
    static final String CONFIRMATION = "mediation.confirmation";
    static final String PERFORMANCE = "mediation.performance";

    /** By how many days a mediation is extended at once (practice; the policy mediation.extension caps it). */
    private static final int EXTENSION_DAYS = 30;

    private final Deadlines deadlines;

    DisputeClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Begins the level's clock with the entry into the level. */
    void enterLevel(Dispute dispute, String actor) {
        start(dispute.caseId(), dispute.level().deadlineStep(), dispute.stage().enteredAt(), actor);
    }

    void leaveLevel(long caseId, Level level, Instant at, String actor) {
        meet(caseId, level.deadlineStep(), at, actor);
    }

    void start(long caseId, String step, Instant startedAt, String actor) {
        deadlines.start(new DeadlineKey(caseId, step, deadlines.nextCycle(caseId, step)), startedAt, actor);
    }

    /** A date that the agreement or the follow-up policy names. */
    DeadlineKey startUntil(long caseId, String step, Instant startedAt, Instant due, String namedBy, String actor) {
        DeadlineKey key = new DeadlineKey(caseId, step, deadlines.nextCycle(caseId, step));
        deadlines.startWithDue(key, startedAt, due.isBefore(startedAt) ? startedAt : due, namedBy, actor);
        return key;
    }

    /** Ends the running clock of a step, if there is one; what was done before it began ends it at its beginning. */
    void meet(long caseId, String step, Instant at, String actor) {
        running(caseId, step)
                .ifPresent(row -> deadlines.met(row.key(), at.isBefore(row.startedAt()) ? row.startedAt() : at, actor));
    }

    void meet(DeadlineKey key, Instant at, String actor) {
        deadlines
                .find(key)
                .filter(DeadlineRow::open)
                .ifPresent(row -> deadlines.met(key, at.isBefore(row.startedAt()) ? row.startedAt() : at, actor));
    }

    /** The step need not be done any more. */
    void cancel(long caseId, String step, String reason, String actor) {
        running(caseId, step).ifPresent(row -> cancel(row.key(), reason, actor));
    }

    void cancel(DeadlineKey key, String reason, String actor) {
        deadlines.cancel(key, reason, actor);
    }

    void cancelAll(long caseId, String reason, String actor) {
        deadlines.cancelAll(caseId, reason, actor);
    }

    void extendMediation(long caseId, ExtendMediation command, String actor) {
        DeadlineRow running = running(caseId, COMPLETION).orElseThrow(() -> new Refused("deadline.unknown"));
        deadlines.extend(running.key(), EXTENSION_DAYS, command.agreedAt(), actor, command.consentNote());
    }

    Optional<DeadlineRow> running(long caseId, String step) {
        return deadlines.of(caseId).stream()
                .filter(row -> row.step().equals(step) && row.open())
                .max(Comparator.comparing(row -> row.key().cycle()));
    }

    Optional<DeadlineRow> find(DeadlineKey key) {
        return deadlines.find(key);
    }
}
