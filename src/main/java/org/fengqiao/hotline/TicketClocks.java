package org.fengqiao.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.calendar.Urgency;
import org.fengqiao.docket.DeadlineKey;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.Extension;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of a ticket: signing, first contact, completion, every redo, every parking, every supervision. */
@Component
class TicketClocks {
    static final String SIGN = "hotline.sign";
    static final String CONTACT = "hotline.contact";
    static final String COMPLETION = "hotline.completion";
    static final String REDO = "hotline.redo";
    static final String RETURN = "hotline.return";
    static final String PARKING = "hotline.parking";
    static final String SUPERVISION = "hotline.supervision";

    private final Deadlines deadlines;
    private final DeadlinePolicies policies;

    TicketClocks(Deadlines deadlines, DeadlinePolicies policies) {
        this.deadlines = deadlines;
        this.policies = policies;
    }

    /** The clocks that run from the dispatch. */
    void begin(Ticket ticket, Instant from, @Nullable Instant namedDue, String namedBy, String actor) {
        long caseId = ticket.caseId();
        if (!ticket.signed()) {
            deadlines.start(new DeadlineKey(caseId, SIGN, 1), from, actor);
        }
        if (!ticket.origin().noReply()) {
            deadlines.start(new DeadlineKey(caseId, CONTACT, 1), from, actor);
        }
        DeadlineKey completion = new DeadlineKey(caseId, COMPLETION, 1);
        if (namedDue == null) {
            deadlines.start(completion, from, urgency(ticket), actor);
        } else {
            deadlines.startWithDue(completion, from, namedDue, namedBy, actor);
        }
    }

    /** Of a ticket from a file: what it does not bring along, as far as it neither runs nor has passed already. */
    void beginOpen(Ticket ticket, Instant from, Instant now, String actor) {
        long caseId = ticket.caseId();
        if (!ticket.signed() && ahead(caseId, SIGN, from, now)) {
            deadlines.start(new DeadlineKey(caseId, SIGN, 1), from, actor);
        }
        if (!ticket.origin().noReply() && ticket.contactedAt() == null && ahead(caseId, CONTACT, from, now)) {
            deadlines.start(new DeadlineKey(caseId, CONTACT, 1), from, actor);
        }
    }

    private boolean ahead(long caseId, String step, Instant from, Instant now) {
        return deadlines.find(new DeadlineKey(caseId, step, 1)).isEmpty()
                && policies.inForce(step, Urgency.NORMAL, from).isPresent()
                && !policies.dueDates().of(step, from).due().isBefore(now);
    }

    void redo(long caseId, Instant from, @Nullable Instant namedDue, String namedBy, String actor) {
        DeadlineKey key = new DeadlineKey(caseId, REDO, deadlines.nextCycle(caseId, REDO));
        if (namedDue == null) {
            deadlines.start(key, from, actor);
        } else {
            deadlines.startWithDue(key, from, namedDue, namedBy, actor);
        }
    }

    private static Urgency urgency(Ticket ticket) {
        return ticket.origin().urgent() ? Urgency.URGENT : Urgency.NORMAL;
    }

    /** Up to when the reply is on time, or was; of the last redo where there is one. */
    @Nullable Instant due(long caseId) {
        return deadlines.of(caseId).stream()
                .filter(row -> row.step().equals(COMPLETION) || row.step().equals(REDO))
                .max(Comparator.comparing(DeadlineRow::startedAt))
                .map(DeadlineRow::dueAt)
                .orElse(null);
    }

    /** Ends the running clock of a step, if there is one; what was done before it began ends it at its beginning. */
    void meet(long caseId, String step, Instant at, String actor) {
        running(caseId, step).ifPresent(row -> deadlines.met(row.key(), later(at, row.startedAt()), actor));
    }

    void meet(DeadlineKey key, Instant at, String actor) {
        deadlines
                .find(key)
                .filter(DeadlineRow::open)
                .ifPresent(row -> deadlines.met(key, later(at, row.startedAt()), actor));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** The reply was sent: the first decides whether the ticket was on time, a redo has its own limit. */
    void replied(long caseId, Instant at, String actor) {
        limit(caseId).ifPresent(row -> deadlines.met(row.key(), later(at, row.startedAt()), actor));
    }

    /** The step need not be done any more. */
    void drop(long caseId, String step, String reason, String actor) {
        running(caseId, step).ifPresent(row -> deadlines.cancel(row.key(), reason, actor));
    }

    void cancelAll(long caseId, String reason, String actor) {
        deadlines.cancelAll(caseId, reason, actor);
    }

    /** Refuses what is asked of the centre after the limit: after the cut-off time it counts as asked a working day later. */
    void requireInTime(long caseId, Instant askedAt) {
        DeadlineRow row = limit(caseId).orElseThrow(() -> new Refused("ticket.application.no-limit"));
        DeadlinePolicy policy = row.policy() == null
                ? policies.inForce(row.step(), Urgency.NORMAL, row.startedAt()).orElse(null)
                : row.policy();
        if (made(policy, askedAt).isAfter(row.dueAt())) {
            throw new Refused("ticket.application.late");
        }
    }

    /** Refuses a return that is asked for after its own limit, which runs from the dispatch. */
    void requireReturnable(Instant dispatchedAt, Instant askedAt) {
        DeadlinePolicy policy =
                policies.inForce(RETURN, Urgency.NORMAL, dispatchedAt).orElse(null);
        if (policy != null
                && made(policy, askedAt)
                        .isAfter(policies.dueDates().of(RETURN, dispatchedAt).due())) {
            throw new Refused("ticket.return.late");
        }
    }

    private Instant made(@Nullable DeadlinePolicy policy, Instant askedAt) {
        return policy == null
                ? askedAt
                : policy.countsAsMade(askedAt, policies.dueDates().calendar(policy));
    }

    /** A granted extension; where the reply was sent in the meantime it changes nothing any more. */
    void extend(long caseId, TicketApplication granted, Instant grantedAt, String grantedBy) {
        limit(caseId)
                .ifPresent(row -> deadlines.extend(
                        row.key(),
                        new Extension(
                                granted.amount(),
                                granted.askedAt(),
                                granted.askedBy(),
                                grantedAt,
                                grantedBy,
                                granted.reason())));
    }

    /** Stops the clock at the grant, unless the limit had passed; and names the day on which to look again. */
    void park(long caseId, Instant at, LocalDate reviewOn, String reason, String actor) {
        limit(caseId)
                .filter(row -> row.pausedAt() == null && !at.isAfter(row.dueAt()))
                .ifPresent(row -> deadlines.pause(row.key(), later(at, row.startedAt()), reason, actor));
        review(caseId, at, reviewOn, reason, actor);
    }

    void review(long caseId, Instant from, LocalDate on, String reason, String actor) {
        startUntil(PARKING, caseId, from, on, reason, actor);
    }

    void reviewed(long caseId, Instant at, String actor) {
        meet(caseId, PARKING, at, actor);
    }

    void unpark(long caseId, Instant at, String actor) {
        limit(caseId)
                .filter(row -> row.pausedAt() != null)
                .ifPresent(
                        row -> deadlines.resume(row.key(), later(at, Objects.requireNonNull(row.pausedAt())), actor));
    }

    DeadlineRow supervise(long caseId, Instant from, LocalDate answerBy, String reason, String actor) {
        return startUntil(SUPERVISION, caseId, from, answerBy, reason, actor);
    }

    private DeadlineRow startUntil(
            String step, long caseId, Instant from, LocalDate until, String namedBy, String actor) {
        DeadlineKey key = new DeadlineKey(caseId, step, deadlines.nextCycle(caseId, step));
        return deadlines.startWithDue(key, from, later(ChinaTime.lastInstantOf(until), from), namedBy, actor);
    }

    /** The limit that runs for the work itself: of the completion, or of a redo. */
    Optional<DeadlineRow> limit(long caseId) {
        return limit(running(caseId));
    }

    static Optional<DeadlineRow> limit(List<DeadlineRow> running) {
        return running.stream()
                .filter(row -> row.step().equals(COMPLETION) || row.step().equals(REDO))
                .max(Comparator.comparing(DeadlineRow::startedAt));
    }

    static Optional<DeadlineRow> of(List<DeadlineRow> running, String step) {
        return running.stream()
                .filter(row -> row.step().equals(step))
                .max(Comparator.comparing(row -> row.key().cycle()));
    }

    /** What is neither met nor cancelled. */
    List<DeadlineRow> running(long caseId) {
        return deadlines.of(caseId).stream().filter(DeadlineRow::open).toList();
    }

    private Optional<DeadlineRow> running(long caseId, String step) {
        return of(running(caseId), step);
    }
}
