package org.fengqiao.dispute;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A dispute: its facts, and the verbs that change them. Which verb is legal stands in {@link Standing#moves()}; every
 * verb refuses another state. Order and time are the diagrams' affair.
 */
@Entity
class Dispute {
    @Id
    private long caseId;

    @Embedded
    private Described described;

    private boolean securitySign;
    private @Nullable Instant policeToldAt;

    @Embedded
    private Course course;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable Method method;

    @Enumerated(EnumType.STRING)
    private @Nullable MediationSource mediationSource;

    private @Nullable String settledBy;
    private @Nullable Instant acceptedAt;

    /** Null where no column of it is filled. */
    @Embedded
    private @Nullable Agreement agreement;

    private @Nullable Instant archivedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Mediation> mediations = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("roundNo, visitNo")
    private List<FollowUp> followUps = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    Dispute(long caseId, FileDispute facts, Level entryLevel, long unitId) {
        this.caseId = caseId;
        this.described = new Described(facts);
        this.securitySign = facts.securitySign();
        this.course = new Course(entryLevel, unitId, facts.foundAt());
    }

    long caseId() {
        return caseId;
    }

    Level level() {
        return course.level();
    }

    /** Ordinary where a file does not tell. */
    RiskColour risk() {
        RiskColour risk = described.risk();
        return risk == null ? RiskColour.YELLOW : risk;
    }

    Outcome outcome() {
        return outcome;
    }

    boolean resolved() {
        return outcome == Outcome.AGREEMENT || outcome == Outcome.SETTLED;
    }

    int roundNo() {
        return course.roundNo();
    }

    Stage stage() {
        return course.stage();
    }

    List<Stage> stages() {
        return course.stages();
    }

    List<Mediation> mediations() {
        return mediations;
    }

    List<FollowUp> followUps() {
        return followUps;
    }

    /** The mediation that runs in this round or whose agreement is in force; none after a termination was told. */
    Optional<Mediation> mediation() {
        return mediations.isEmpty()
                ? Optional.empty()
                : Optional.of(mediations.getLast())
                        .filter(last -> last.roundNo() == roundNo())
                        .filter(last -> !last.terminated() || last.owesNotice());
    }

    Optional<FollowUp> nextVisit() {
        return openVisits().stream().findFirst();
    }

    List<FollowUp> openVisits() {
        return followUps.stream()
                .filter(visit -> visit.roundNo() == roundNo() && visit.open())
                .toList();
    }

    /** Where it stands, from the facts alone. */
    Standing standing() {
        if (archivedAt != null) {
            return Standing.DONE;
        }
        if (outcome != Outcome.OPEN) {
            return standingAfterOutcome();
        }
        if (securitySign && policeToldAt == null) {
            return Standing.POLICE;
        }
        if (mediation().isPresent()) {
            return mediation().get().standing(false);
        }
        if (course.turnedToLegalRoute()) {
            return Standing.LEGAL_ROUTE;
        }
        return switch (level()) {
            case GRID -> Standing.GRID;
            case VILLAGE -> Standing.VILLAGE;
            case TOWNSHIP -> course.analysed() ? Standing.TOWNSHIP : Standing.ANALYSIS;
            case JOINT -> Standing.JOINT;
        };
    }

    private Standing standingAfterOutcome() {
        boolean visitsOpen = nextVisit().isPresent();
        Optional<Mediation> agreed = mediation().filter(Mediation::agreed).filter(file -> !file.filed());
        if (outcome == Outcome.AGREEMENT && agreed.isPresent()) {
            return agreed.get().standing(visitsOpen);
        }
        return resolved() && visitsOpen ? Standing.VISITS : Standing.ARCHIVING;
    }

    /** What may legally be done now, whoever asks. */
    Set<DisputeAction> moves() {
        Set<DisputeAction> moves = EnumSet.copyOf(standing().moves());
        if (nextVisit().isEmpty()) {
            moves.remove(DisputeAction.VISIT);
        }
        if (!resolved()) {
            moves.remove(DisputeAction.REPORT_RELAPSE);
        }
        if (agreement == null || !agreement.mayBeConfirmed()) {
            moves.remove(DisputeAction.CONFIRM_BY_COURT);
        }
        if (mediation().filter(Mediation::confirmationOpen).isEmpty()) {
            moves.remove(DisputeAction.DECLINE_CONFIRMATION);
        }
        if (mediation().filter(Mediation::performanceOpen).isEmpty()) {
            moves.remove(DisputeAction.RECORD_PERFORMANCE);
        }
        if (level().above(Level.VILLAGE)) {
            moves.remove(DisputeAction.TAKE_OVER);
        }
        if (securitySign) {
            moves.remove(DisputeAction.REPORT_SIGN);
        }
        return moves;
    }

    void require(DisputeAction action) {
        if (!moves().contains(action)) {
            throw new Refused("dispute.move.refused", standing(), action);
        }
    }

    void settle(SettleOnSpot command, Act act) {
        require(DisputeAction.SETTLE);
        course.end(StageEnding.SETTLED, command.how(), act);
        settledBy = command.settledBy();
        method = command.method();
        outcome = Outcome.SETTLED;
    }

    /** One level up; further only where the risk is red or there is a security sign. */
    void referUp(Level to, long unitId, String tried, Act act) {
        require(DisputeAction.REFER_UP);
        boolean grave = risk() == RiskColour.RED || securitySign;
        if (!to.above(level()) || to != level().next().orElse(to) && !grave) {
            throw new Refused("dispute.level.not-next", to);
        }
        course.go(to, unitId, StageEnding.REFERRED_UP, tried, act);
    }

    /** To a lower level, or, from the township's mediation, back to its analysis. */
    void sendBack(Level to, long unitId, String reason, Act act) {
        require(DisputeAction.SEND_BACK);
        if (to == level() && standing() == Standing.TOWNSHIP) {
            stage().reopenAnalysis();
            return;
        }
        if (!level().above(to) || level() == Level.JOINT && to != Level.TOWNSHIP || standing() == Standing.TOWNSHIP) {
            throw new Refused("dispute.level.not-below", to);
        }
        course.go(to, unitId, StageEnding.SENT_BACK, reason, act);
    }

    void takeOver(Level to, long unitId, String reason, Act act) {
        require(DisputeAction.TAKE_OVER);
        if (!to.above(level())) {
            throw new Refused("dispute.level.not-next", to);
        }
        mediation().ifPresent(running -> running.terminate(TerminationGround.TAKEN_OVER, reason, true, act.at()));
        course.go(to, unitId, StageEnding.TAKEN_OVER, reason, act);
    }

    void reportSign() {
        require(DisputeAction.REPORT_SIGN);
        securitySign = true;
    }

    void tellPolice(TellPolice command, Act act) {
        require(DisputeAction.TELL_POLICE);
        policeToldAt = command.toldAt();
        if (command.policeHandle()) {
            mediation()
                    .ifPresent(
                            running -> running.terminate(TerminationGround.OTHER, command.toldWhom(), false, act.at()));
            course.end(StageEnding.LEGAL_ROUTE, command.toldWhom(), act);
            outcome = Outcome.REFERRED;
        }
    }

    void analyse(Analyse command, Act act) {
        require(DisputeAction.ANALYSE);
        stage().analyse(command.findings(), act.at());
        if (command.risk() != null) {
            described.gradedAs(command.risk());
        }
    }

    void turnToLegalRoute(String tried, Act act) {
        require(DisputeAction.TURN_TO_LEGAL_ROUTE);
        course.end(StageEnding.LEGAL_ROUTE, tried, act);
    }

    void tellLegalRoute() {
        require(DisputeAction.TELL_LEGAL_ROUTE);
        outcome = Outcome.REFERRED;
    }

    Mediation accept(AcceptMediation command, long committeeId, CaseNumber number) {
        require(DisputeAction.ACCEPT_MEDIATION);
        var mediation = new Mediation(roundNo(), level(), committeeId, number, command.acceptedAt());
        mediations.add(mediation);
        mediationSource = command.source();
        acceptedAt = acceptedAt == null ? command.acceptedAt() : acceptedAt;
        return mediation;
    }

    /** The running mediation, which the move concerns. */
    Mediation mediationFor(DisputeAction action) {
        require(action);
        return mediation().orElseThrow();
    }

    void reachAgreement(ReachAgreement command, Act act) {
        Mediation mediation = mediationFor(DisputeAction.REACH_AGREEMENT);
        mediation.reach(command);
        if (mediation.agreed()) {
            agreementInForce(mediation, command.performedAt(), act);
        }
    }

    void signAgreement(Instant signedAt, Act act) {
        Mediation mediation = mediationFor(DisputeAction.SIGN_AGREEMENT);
        mediation.sign(signedAt);
        agreementInForce(mediation, null, act);
    }

    private void agreementInForce(Mediation mediation, @Nullable Instant performedAt, Act act) {
        outcome = Outcome.AGREEMENT;
        method = Method.PEOPLE;
        agreement = mediation.agreement(performedAt);
        course.end(StageEnding.MEDIATED, mediation.number(), act);
    }

    void terminate(Terminate command) {
        if (!command.ground().mayBeGiven()) {
            throw new Refused("mediation.ground.other", command.ground());
        }
        if (command.referUp() && level() == Level.JOINT) {
            throw new Refused("dispute.level.not-next", level());
        }
        mediationFor(DisputeAction.TERMINATE)
                .terminate(command.ground(), command.note(), command.referUp(), command.endedAt());
    }

    /** The notice of termination: the next level goes on, or the dispute has failed. */
    void tellRoutes(TellRoutes command, long nextUnitId, Act act) {
        Mediation mediation = mediationFor(DisputeAction.TELL_ROUTES);
        mediation.routesTold(command.routes(), command.toldAt());
        if (!command.referUp()) {
            course.end(StageEnding.MEDIATED, mediation.terminationNote(), act);
            outcome = Outcome.FAILED;
            return;
        }
        Level next = level().next().orElseThrow(() -> new Refused("dispute.level.not-next", level()));
        course.go(next, nextUnitId, StageEnding.REFERRED_UP, mediation.terminationNote(), act);
    }

    void withdraw(Withdraw command, Act act) {
        require(DisputeAction.WITHDRAW);
        mediation()
                .ifPresent(running ->
                        running.terminate(TerminationGround.WITHDRAWN, command.reason(), false, command.withdrawnAt()));
        course.endIfOpen(StageEnding.WITHDRAWN, command.reason(), act);
        outcome = Outcome.WITHDRAWN;
    }

    /** An open record that came from a file enters the level it stands at when its process starts. */
    void begin(long unitId, Instant enteredAt) {
        if (outcome == Outcome.OPEN) {
            course.begin(unitId, enteredAt);
        }
    }

    /** Taken up from a file with its mediation accepted elsewhere; it goes on here under a number of ours. */
    boolean acceptedElsewhere() {
        return outcome == Outcome.OPEN && acceptedAt != null && mediations.isEmpty();
    }

    void continueMediation(long committeeId, CaseNumber number) {
        mediations.add(new Mediation(roundNo(), level(), committeeId, number, Objects.requireNonNull(acceptedAt)));
    }

    @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    void plan(List<FollowUp> visits) {
        followUps.addAll(visits);
    }

    void confirm(ConfirmByCourt command) {
        require(DisputeAction.CONFIRM_BY_COURT);
        agreementInForce().confirmed(command.confirmedAt());
        mediation().ifPresent(mediation -> mediation.closeConfirmation(command.confirmedAt()));
    }

    void declineConfirmation(Act act) {
        mediationFor(DisputeAction.DECLINE_CONFIRMATION).closeConfirmation(act.at());
    }

    void perform(RecordPerformance command, Act act) {
        Instant at = command.performedAt();
        mediationFor(DisputeAction.RECORD_PERFORMANCE).closePerformance(at == null ? act.at() : at);
        agreementInForce().performed(at);
    }

    FollowUp visit(Visit command, Act act) {
        require(DisputeAction.VISIT);
        FollowUp visit = nextVisit().orElseThrow();
        visit.done(command, act.by());
        return visit;
    }

    void compileFile(Act act) {
        mediationFor(DisputeAction.COMPILE_FILE).file(act.at());
    }

    void archive(Act act) {
        require(DisputeAction.ARCHIVE);
        archivedAt = act.at();
    }

    /** Opens a new round at a level; the old one is kept. Agreement and settlement of the old round no longer hold. */
    void relapse(Instant relapsedAt, String reason, Level to, long unitId, @Nullable Instant concludedAt, Act act) {
        if (!resolved()) {
            throw new Refused("dispute.move.refused", standing(), DisputeAction.REPORT_RELAPSE);
        }
        course.relapse(
                new Round(roundNo(), concludedAt, outcome, course.told(), relapsedAt, reason), to, unitId, act.at());
        outcome = Outcome.OPEN;
        method = null;
        mediationSource = null;
        settledBy = null;
        acceptedAt = null;
        agreement = null;
        archivedAt = null;
    }

    void correct(CorrectFacts facts) {
        require(DisputeAction.CORRECT_FACTS);
        described.correct(facts);
    }

    DisputeFacts facts() {
        return new DisputeFacts(
                described.type(),
                described.subType(),
                described.typeText(),
                described.source(),
                described.intakeChannel(),
                course.told(),
                course.entryLevel(),
                described.risk(),
                described.people(),
                described.claimAmount(),
                described.collective(),
                securitySign,
                policeToldAt,
                roundNo(),
                outcome,
                method,
                mediationSource,
                settledBy,
                acceptedAt,
                archivedAt);
    }

    @Nullable AgreementView agreement() {
        return agreement == null ? null : agreement.view();
    }

    private Agreement agreementInForce() {
        return Objects.requireNonNull(agreement, "no agreement is in force");
    }

    List<RoundView> rounds() {
        return course.rounds();
    }
}
