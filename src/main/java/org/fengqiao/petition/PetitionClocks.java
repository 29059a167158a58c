package org.fengqiao.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.docket.DeadlineKey;
import org.fengqiao.docket.DeadlineLine;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.DeadlineTerm;
import org.fengqiao.docket.DeadlineVerb;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.Extension;
import org.fengqiao.docket.PastDeadline;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of a petition. Which law gives which of them stands in the policies; here stands what starts them. */
@Component
class PetitionClocks {
    /** 2022 regulation, art. 23: 15 days from receipt. */
    static final String NOTICE = "petition.notice";
    /** Art. 23: five working days from receipt. */
    static final String OBJECTION = "petition.objection";
    /** Art. 34: 60 days from acceptance, of route 6 alone. */
    static final String COMPLETION = "petition.completion";

    static final String SIMPLE_ACCEPT = "petition.simple_accept";
    static final String SIMPLE_OPINION = "petition.simple_opinion";
    /** Art. 35: 30 days from delivery; the petitioner's right and nobody's duty, so no clock runs. */
    static final String REVIEW_REQUEST = "petition.review_request";

    static final String REVIEW = "petition.review";
    /** Art. 36: 30 days from the review's delivery. */
    static final String REREVIEW_REQUEST = "petition.rereview_request";

    static final String REREVIEW = "petition.rereview";
    static final String REDO = "petition.redo";
    static final String REPORT = "petition.report";
    static final String PASS_ON = "petition.pass_on";
    static final String SUPERVISION = "petition.supervision";

    private static final List<String> RECEIPT = List.of(NOTICE, SIMPLE_ACCEPT, PASS_ON);
    private static final List<String> WORK = List.of(COMPLETION, SIMPLE_OPINION, REDO);

    private final Deadlines deadlines;
    private final DeadlinePolicies policies;

    PetitionClocks(Deadlines deadlines, DeadlinePolicies policies) {
        this.deadlines = deadlines;
        this.policies = policies;
    }

    /** The clocks that run from the receipt. */
    void begin(Petition petition, Instant receivedAt, String actor) {
        if (petition.intake().noticeOwed()) {
            start(petition.caseId(), NOTICE, receivedAt, actor);
        }
        Instant reportDue = petition.intake().reportDueAt();
        if (reportDue != null) {
            until(
                    petition.caseId(),
                    REPORT,
                    receivedAt,
                    reportDue,
                    petition.intake().sender(),
                    actor);
        }
    }

    /**
     * Simplified handling is decided in three working days; an accusation is passed on by the day's end.
     *
     * @param secret it was classed as an accusation already
     */
    void classed(Petition petition, boolean secret, Instant receivedAt, Instant now, String actor) {
        long caseId = petition.caseId();
        if (petition.classing().simple()) {
            start(caseId, SIMPLE_ACCEPT, receivedAt, actor);
        } else {
            drop(caseId, SIMPLE_ACCEPT, "ordinary", actor);
        }
        passOn(petition, secret, new Act(actor, now), "reclassed");
    }

    /**
     * What becomes an accusation is passed on by the day's end, where it still can be; what was accepted or passed on as one
     * has had its day.
     *
     * @param secret it was one already
     */
    private void passOn(Petition petition, boolean secret, Act act, String reason) {
        long caseId = petition.caseId();
        if (!petition.classing().accusation()) {
            drop(caseId, PASS_ON, reason, act.by());
        } else if (!secret
                && petition.moves().contains(PetitionAction.PASS_ON)
                && running(caseId, PASS_ON).isEmpty()) {
            until(caseId, PASS_ON, act.at(), ChinaTime.lastInstantOf(ChinaTime.dayOf(act.at())), null, act.by());
        }
    }

    /** Only route 6 has the 60 days; suggestions, accusations and routes 1 to 5 carry the limits of their own procedure. */
    void accepted(Petition petition, Instant at, @Nullable Instant notifiedAt, String actor) {
        long caseId = petition.caseId();
        meet(caseId, SIMPLE_ACCEPT, at, actor);
        drop(caseId, PASS_ON, "accepted", actor);
        notified(caseId, notifiedAt, actor);
        if (petition.classing().investigated()) {
            start(caseId, COMPLETION, at, actor);
        }
        if (petition.classing().simple()) {
            start(caseId, SIMPLE_OPINION, at, actor);
        }
    }

    /**
     * Something else was accepted than it was taken for. Where the 60 days belong to it they began at the acceptance and the
     * first answer met them; where they do not, they never ran.
     *
     * @param secret it was taken for an accusation
     */
    void reclassed(Petition petition, boolean secret, Act act, String reason) {
        long caseId = petition.caseId();
        Instant acceptedAt = Objects.requireNonNull(petition.receipt().acceptedAt());
        completion(petition, acceptedAt, act, reason);
        if (!petition.classing().simple()) {
            drop(caseId, SIMPLE_OPINION, reason, act.by());
        } else if (petition.repliedAt() == null) {
            start(caseId, SIMPLE_OPINION, acceptedAt, act.by());
        }
        passOn(petition, secret, act, reason);
    }

    private void completion(Petition petition, Instant acceptedAt, Act act, String reason) {
        DeadlineKey key = new DeadlineKey(petition.caseId(), COMPLETION, 1);
        boolean wanted = petition.classing().investigated();
        Optional<DeadlineRow> known = deadlines.find(key);
        boolean counted = known.filter(row -> row.cancelledAt() == null).isPresent();
        if (wanted == counted) {
            return;
        }
        deadlines.correctPast(
                new PastDeadline(
                        key, policies.dueDates().of(COMPLETION, acceptedAt), null, null, wanted ? null : acceptedAt),
                reason,
                act.by());
        if (wanted) {
            petition.extensions().stream().filter(PetitionExtension::granted).forEach(past -> extend(key, past, act));
            Instant repliedAt = petition.repliedAt();
            if (repliedAt != null) {
                meet(key, repliedAt, act.by());
            }
        }
    }

    private void extend(DeadlineKey key, PetitionExtension granted, Act act) {
        deadlines.extend(
                key,
                new Extension(
                        granted.days(), granted.askedAt(), granted.askedBy(), act.at(), act.by(), granted.reason()));
    }

    void notified(long caseId, @Nullable Instant at, String actor) {
        if (at != null) {
            meet(caseId, NOTICE, at, actor);
        }
    }

    /** Given away or explained: nothing of the receipt is left to do. */
    void decided(long caseId, Instant at, @Nullable Instant notifiedAt, String reason, String actor) {
        notified(caseId, notifiedAt, actor);
        meet(caseId, SIMPLE_ACCEPT, at, actor);
        meet(caseId, PASS_ON, at, actor);
        drop(caseId, NOTICE, reason, actor);
    }

    /** Refuses an objection after its five working days (art. 23). */
    void requireObjectionInTime(Instant receivedAt, Instant at) {
        requireBy(OBJECTION, receivedAt, at, "petition.objection.late");
    }

    /** Until when a review, or a re-review, can be asked for. */
    Instant until(ReviewStage stage, Instant deliveredAt) {
        String step = stage == ReviewStage.REVIEW ? REVIEW_REQUEST : REREVIEW_REQUEST;
        return policies.dueDates().of(step, deliveredAt).due();
    }

    private void requireBy(String step, Instant from, Instant at, String refusal) {
        if (at.isAfter(policies.dueDates().of(step, from).due())) {
            throw new Refused(refusal);
        }
    }

    void requireCompletion(long caseId) {
        if (running(caseId, COMPLETION).isEmpty()) {
            throw new Refused("petition.extension.no-limit");
        }
    }

    /** Up to 30 days after the 60, which the policy {@code petition.extension} holds (art. 34). */
    void extend(long caseId, PetitionExtension granted, Act act) {
        running(caseId, COMPLETION).ifPresent(row -> extend(row.key(), granted, act));
    }

    void leaveSimple(long caseId, String reason, String actor) {
        drop(caseId, SIMPLE_OPINION, reason, actor);
    }

    /** The answer was delivered: the first one decides whether the petition was on time. */
    void replied(long caseId, Instant at, String actor) {
        WORK.forEach(step -> meet(caseId, step, at, actor));
    }

    void reported(long caseId, Instant at, String actor) {
        meet(caseId, REPORT, at, actor);
    }

    void reviewAsked(long caseId, ReviewStage stage, Instant at, String actor) {
        start(caseId, step(stage), at, actor);
    }

    void reviewed(long caseId, ReviewStage stage, Instant at, String actor) {
        meet(caseId, step(stage), at, actor);
    }

    void redo(long caseId, Instant from, @Nullable LocalDate by, String namedBy, String actor) {
        if (by != null) {
            until(caseId, REDO, from, ChinaTime.lastInstantOf(by), namedBy, actor);
        }
    }

    /** Time of a hearing is not counted, of a re-review alone (art. 36). */
    void pause(long caseId, Instant at, String reason, String actor) {
        DeadlineRow row = running(caseId, REREVIEW).orElseThrow(() -> new Refused("petition.review.no-limit"));
        deadlines.pause(row.key(), at, reason, actor);
    }

    void resume(long caseId, Instant at, String actor) {
        DeadlineRow row = running(caseId, REREVIEW).orElseThrow(() -> new Refused("petition.review.no-limit"));
        deadlines.resume(row.key(), at, actor);
    }

    DeadlineRow supervise(long caseId, Instant from, LocalDate answerBy, String reason, String actor) {
        return until(caseId, SUPERVISION, from, ChinaTime.lastInstantOf(answerBy), reason, actor);
    }

    void cancelAll(long caseId, String reason, String actor) {
        deadlines.cancelAll(caseId, reason, actor);
    }

    /** Of a petition from a file: the notice, as far as it is owed and neither given nor late already. */
    void beginOpen(Petition petition, Instant receivedAt, Instant now, String actor) {
        boolean told =
                petition.receipt().notifiedAt() != null || petition.receipt().acceptedAt() != null;
        if (petition.intake().noticeOwed()
                && !told
                && deadlines.find(new DeadlineKey(petition.caseId(), NOTICE, 1)).isEmpty()
                && !policies.dueDates().of(NOTICE, receivedAt).due().isBefore(now)) {
            start(petition.caseId(), NOTICE, receivedAt, actor);
        }
    }

    private void start(long caseId, String step, Instant from, String actor) {
        if (running(caseId, step).isEmpty()) {
            deadlines.start(new DeadlineKey(caseId, step, deadlines.nextCycle(caseId, step)), from, actor);
        }
    }

    private DeadlineRow until(
            long caseId, String step, Instant from, Instant due, @Nullable String namedBy, String actor) {
        DeadlineKey key = new DeadlineKey(caseId, step, deadlines.nextCycle(caseId, step));
        return deadlines.startWithDue(key, from, later(due, from), namedBy == null ? "《信访工作条例》" : namedBy, actor);
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

    void drop(long caseId, String step, String reason, String actor) {
        running(caseId, step).ifPresent(row -> deadlines.cancel(row.key(), reason, actor));
    }

    private static String step(ReviewStage stage) {
        return stage == ReviewStage.REVIEW ? REVIEW : REREVIEW;
    }

    /** The limit of the work itself: the earliest that runs. */
    Optional<DeadlineRow> limit(long caseId) {
        return limit(running(caseId));
    }

    /** When the 60 days end, met or not, with what extensions have added. */
    Optional<Instant> completion(long caseId) {
        return deadlines.find(new DeadlineKey(caseId, COMPLETION, 1)).map(DeadlineRow::dueAt);
    }

    /** When they ended before any extension, as the acceptance notice tells it. */
    Optional<Instant> completionAtFirst(long caseId) {
        return deadlines.lines(caseId).stream()
                .filter(line -> line.key().step().equals(COMPLETION) && line.verb() == DeadlineVerb.SET)
                .map(DeadlineLine::term)
                .flatMap(Stream::ofNullable)
                .map(DeadlineTerm::due)
                .findFirst();
    }

    static Optional<DeadlineRow> limit(List<DeadlineRow> running) {
        return earliest(running, WORK);
    }

    /** The limit of telling the petitioner what becomes of it. */
    static Optional<DeadlineRow> receipt(List<DeadlineRow> running) {
        return earliest(running, RECEIPT);
    }

    static Optional<DeadlineRow> review(List<DeadlineRow> running) {
        return earliest(running, List.of(REVIEW, REREVIEW));
    }

    private static Optional<DeadlineRow> earliest(List<DeadlineRow> running, List<String> steps) {
        return running.stream().filter(row -> steps.contains(row.step())).min(Comparator.comparing(DeadlineRow::dueAt));
    }

    /** What is neither met nor cancelled. */
    List<DeadlineRow> running(long caseId) {
        return deadlines.of(caseId).stream().filter(DeadlineRow::open).toList();
    }

    Optional<DeadlineRow> running(long caseId, String step) {
        return running(caseId).stream().filter(row -> row.step().equals(step)).findFirst();
    }
}
