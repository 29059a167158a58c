package org.fengqiao.petition;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A petition: its facts, and the verbs that change them. Which verb is legal stands in {@link Standing#moves()} and in
 * {@link PetitionMoves}; what was done in a round stands in {@link PetitionRound}. Order and time are the diagram's affair.
 */
@Entity
class Petition {
    @Id
    private long caseId;

    @Embedded
    private Intake intake;

    @Embedded
    private Classing classing = new Classing();

    @Embedded
    private @Nullable Receipt receipt;

    private @Nullable Instant repliedAt;
    private @Nullable String reply;
    private @Nullable Instant extendedTo;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction satisfaction;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction officeSatisfaction;

    private @Nullable Instant ratedAt;

    @Embedded
    private @Nullable Backlog backlog;

    @Enumerated(EnumType.STRING)
    private @Nullable PetitionEnding ending;

    private @Nullable Instant endedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("roundNo")
    private List<PetitionRound> rounds = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<PetitionReview> reviews = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<PetitionExtension> extensions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<PetitionSupervision> supervisions = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<PetitionRecusal> recusals = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Petition() {}

    /** What stays of a number that went to an accusation. */
    Petition(long caseId) {
        this.caseId = caseId;
        this.intake = new Intake();
    }

    Petition(long caseId, FilePetition facts) {
        this.caseId = caseId;
        this.intake = new Intake(facts);
    }

    long caseId() {
        return caseId;
    }

    Intake intake() {
        return intake;
    }

    Classing classing() {
        return classing;
    }

    /** Hibernate knows no embedded object without a value. */
    Receipt receipt() {
        if (receipt == null) {
            receipt = new Receipt();
        }
        return receipt;
    }

    Backlog backlog() {
        if (backlog == null) {
            backlog = new Backlog();
        }
        return backlog;
    }

    @Nullable PetitionEnding ending() {
        return ending;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    @Nullable Instant repliedAt() {
        return repliedAt;
    }

    List<PetitionRound> rounds() {
        return rounds;
    }

    PetitionRound round() {
        return rounds.getLast();
    }

    List<PetitionReview> reviews() {
        return reviews;
    }

    Optional<PetitionReview> lastReview() {
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
    }

    List<PetitionExtension> extensions() {
        return extensions;
    }

    List<PetitionSupervision> supervisions() {
        return supervisions;
    }

    List<PetitionRecusal> recusals() {
        return recusals;
    }

    /** Where it stands, from the facts alone. What came from a file as closed has no round, and is done. */
    Standing standing() {
        if (ending != null) {
            return receipt().decision() == Decision.PASSED_ON && receipt().receiptAt() == null
                    ? Standing.PASSING
                    : Standing.DONE;
        }
        if (!classing.done()) {
            return repliedAt == null ? Standing.CLASSING : Standing.DONE;
        }
        if (receipt().decision() == Decision.OBJECTED) {
            return Standing.OBJECTING;
        }
        if (receipt().decision() != Decision.ACCEPTED) {
            return Standing.DECIDING;
        }
        return rounds.isEmpty() ? Standing.DONE : inRound();
    }

    private Standing inRound() {
        if (!round().delivered()) {
            if (extensions.stream().anyMatch(PetitionExtension::open)) {
                return Standing.EXTENDING;
            }
            if (!round().handled()) {
                return Standing.HANDLING;
            }
            return classing.investigated() && !round().written() ? Standing.WRITING : Standing.DELIVERING;
        }
        return classing.investigated() ? afterOpinion() : Standing.FILING;
    }

    private Standing afterOpinion() {
        PetitionReview last = lastReview()
                .filter(review -> review.round() == round().number())
                .orElse(null);
        if (last == null) {
            return round().reviewUntil() == null ? Standing.FILING : Standing.REVIEW_OPEN;
        }
        if (last.stage() == ReviewStage.REVIEW) {
            if (!last.decided()) {
                return Standing.REVIEWING;
            }
            return last.nextUntil() == null ? Standing.FILING : Standing.REREVIEW_OPEN;
        }
        return last.decided() ? Standing.FILING : Standing.REREVIEWING;
    }

    /** What may be done where it stands. */
    Set<PetitionAction> moves() {
        return PetitionMoves.of(this);
    }

    void require(PetitionAction action) {
        if (!moves().contains(action)) {
            throw new Refused("petition.move.refused", standing(), action);
        }
    }

    void classify(ClassifyPetition command, Act act) {
        require(PetitionAction.CLASSIFY);
        classing.classify(command, act);
    }

    /**
     * Of an accepted petition. What was answered without an opinion was none of route 6, and what went to a review was one.
     */
    void reclass(ClassifyPetition command) {
        require(PetitionAction.RECLASS);
        if (classing.says(command)) {
            throw new Refused("petition.nothing-changed");
        }
        boolean investigated = command.route() == ClaimRoute.INVESTIGATION;
        if (investigated && round().delivered() && !round().written()) {
            throw new Refused("petition.reclass.no-opinion");
        }
        if (!investigated && !reviews.isEmpty()) {
            throw new Refused("petition.reclass.reviewed");
        }
        classing.correct(command);
    }

    void accept(AcceptPetition command, long unitId, Act act) {
        require(PetitionAction.ACCEPT);
        receipt().decide(Decision.ACCEPTED, null, command.note(), act);
        receipt().accept(command.acceptedAt(), command.notifiedAt());
        rounds.add(new PetitionRound(1, command.acceptedAt(), null, unitId));
    }

    /** Given to whoever is competent, or the petitioner told where to turn to. */
    void giveAway(PetitionAction how, Decision what, GiveAway command, Act act) {
        require(how);
        receipt().decide(what, command.organ(), command.reason(), act);
        receipt().notify(command.notifiedAt());
        end(what == Decision.FORWARDED ? PetitionEnding.FORWARDED : PetitionEnding.NOT_OURS, act.at());
    }

    void explain(ExplainConcluded command, Act act) {
        require(PetitionAction.EXPLAIN);
        receipt().decide(Decision.EXPLAINED, null, command.words(), act);
        receipt().notify(command.explainedAt());
        end(PetitionEnding.EXPLAINED, command.explainedAt());
    }

    void object(ObjectToForwarding command, Act act) {
        require(PetitionAction.OBJECT);
        receipt().decide(Decision.OBJECTED, command.competent(), command.reason(), act);
        receipt().object(command.objectedAt());
    }

    void consent(RecordConsent command) {
        require(PetitionAction.RECORD_CONSENT);
        receipt().answered(command.consented(), command.answeredAt());
        if (command.consented()) {
            end(PetitionEnding.RETURNED, command.answeredAt());
        }
    }

    /** Of an accusation nothing stays but where it went, and when. */
    void passOn(PassOn command, Act act) {
        require(PetitionAction.PASS_ON);
        receipt().decide(Decision.PASSED_ON, command.organ(), null, act);
        intake.forget();
        reply = null;
        end(PetitionEnding.PASSED_ON, command.passedOnAt());
    }

    void received(RecordReceipt command) {
        require(PetitionAction.RECORD_RECEIPT);
        receipt().received(command.receipt(), command.receivedAt());
    }

    void handOver(long unitId) {
        require(PetitionAction.HAND_OVER);
        round().hand(unitId);
    }

    void handle(HandlePetition command, Act act) {
        require(PetitionAction.HANDLE);
        round().handle(command, act);
    }

    void askExtension(AskExtension command, Act act) {
        require(PetitionAction.ASK_EXTENSION);
        extensions.add(new PetitionExtension(command, act));
    }

    PetitionExtension decideExtension(DecideExtension command, Act act) {
        require(PetitionAction.DECIDE_EXTENSION);
        PetitionExtension asked = extensions.getLast();
        asked.decide(command, act);
        return asked;
    }

    void tellExtension(Instant at) {
        require(PetitionAction.TELL_EXTENSION);
        extensions.stream().filter(PetitionExtension::untold).forEach(granted -> granted.tell(at));
    }

    void write(WriteOpinion command, Act act) {
        require(PetitionAction.WRITE_OPINION);
        round().write(command, act);
    }

    /** The first answer decides whether the petition was on time. */
    void deliver(DeliverAnswer command, @Nullable Instant reviewUntil, String by) {
        require(PetitionAction.DELIVER);
        round().deliver(command, reviewUntil, by);
        reply = round().answer();
        repliedAt = repliedAt == null ? command.deliveredAt() : repliedAt;
    }

    PetitionReview requestReview(RequestReview command, String by) {
        require(PetitionAction.REQUEST_REVIEW);
        ReviewStage stage = standing() == Standing.REVIEW_OPEN ? ReviewStage.REVIEW : ReviewStage.REREVIEW;
        PetitionReview asked = new PetitionReview(round().number(), stage, command, by);
        reviews.add(asked);
        return asked;
    }

    /** The petitioner accepts the opinion. */
    void giveUpReview() {
        require(PetitionAction.GIVE_UP_REVIEW);
        if (standing() == Standing.REVIEW_OPEN) {
            round().closeReview();
        } else {
            reviews.getLast().closeNext();
        }
    }

    /** What was quashed is handled once more, by the same unit. */
    void recordReview(RecordReview command, @Nullable Instant nextUntil) {
        require(PetitionAction.RECORD_REVIEW);
        PetitionReview asked = reviews.getLast();
        asked.decide(command, nextUntil);
        if (asked.revoked()) {
            PetitionRound last = round();
            long unit = Objects.requireNonNull(last.handler());
            rounds.add(new PetitionRound(last.number() + 1, command.decidedAt(), command.note(), unit));
        }
    }

    /** Ended for good only after a re-review (art. 36). */
    void fileAway(Instant at) {
        require(PetitionAction.FILE_AWAY);
        boolean rereviewed = lastReview()
                .filter(review -> review.stage() == ReviewStage.REREVIEW && review.decided() && !review.revoked())
                .isPresent();
        end(rereviewed ? PetitionEnding.FINISHED : PetitionEnding.ARCHIVED, at);
    }

    void rate(Rate command) {
        require(PetitionAction.RATE);
        satisfaction = command.handling();
        officeSatisfaction = command.office();
        ratedAt = command.ratedAt();
    }

    void report(Instant at) {
        require(PetitionAction.REPORT);
        intake.report(at);
    }

    void leaveSimple() {
        require(PetitionAction.LEAVE_SIMPLE);
        classing.leaveSimple();
    }

    void recuse(Recuse command, Act act) {
        require(PetitionAction.RECUSE);
        recusals.add(new PetitionRecusal(command, act));
    }

    boolean recused(String name) {
        return recusals.stream().anyMatch(recusal -> recusal.concerns(name));
    }

    void supervise(PetitionSupervision raised) {
        require(PetitionAction.SUPERVISE);
        supervisions.add(raised);
    }

    PetitionSupervision supervision(long id) {
        return supervisions.stream()
                .filter(raised -> raised.is(id))
                .findFirst()
                .orElseThrow(() -> new Refused("petition.supervision.unknown"));
    }

    void enterBacklog(EnterBacklog command) {
        require(PetitionAction.ENTER_BACKLOG);
        backlog().enter(command);
    }

    void certifyBacklog(CertifyBacklog command) {
        require(PetitionAction.CERTIFY_BACKLOG);
        backlog().certify(command);
    }

    void correct(CorrectFacts facts) {
        require(PetitionAction.CORRECT_FACTS);
        intake.correct(facts);
    }

    void end(PetitionEnding how, Instant at) {
        ending = how;
        endedAt = at;
    }

    /** Taken up from a file that tells what was decided of it. */
    void begin(long unitId, Act act) {
        if (classing.petitionClass() != null || receipt().acceptedAt() != null) {
            classing.took(act);
            receipt().took(act);
        }
        if (receipt().acceptedAt() != null && rounds.isEmpty()) {
            rounds.add(new PetitionRound(1, Objects.requireNonNull(receipt().acceptedAt()), null, unitId));
        }
    }

    PetitionFacts facts() {
        return new PetitionFacts(
                intake.channel(),
                intake.origin(),
                intake.sender(),
                intake.senderNumber(),
                intake.reportDueAt(),
                intake.reportedAt(),
                intake.people(),
                intake.noticeOwed(),
                classing.petitionClass(),
                classing.route(),
                classing.simple(),
                classing.repeated(),
                classing.newFacts(),
                receipt().decision(),
                receipt().note(),
                receipt().otherOrgan(),
                receipt().receipt(),
                receipt().objectedAt(),
                receipt().notifiedAt(),
                receipt().acceptedAt(),
                receipt().returnedAt(),
                repliedAt,
                reply,
                satisfaction,
                officeSatisfaction,
                ending,
                endedAt);
    }
}
