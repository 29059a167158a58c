package org.fengqiao.dispute;

import java.time.Instant;
import java.util.Objects;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people's mediation of a dispute, from acceptance to the compiled file (人民调解法; 人民调解工作若干规定). Like {@link
 * DisputeService}, one step of one person and one transaction each.
 */
@Service
@Retried
@Transactional
public class MediationService {
    private static final int NOTE = 1000;
    private static final int TEXT = 4000;

    private final DisputeDesk desk;
    private final DisputePlaces places;
    private final DisputeClocks clocks;
    private final DisputePaths paths;
    private final MediationNumbers numbers;

    MediationService(
            DisputeDesk desk,
            DisputePlaces places,
            DisputeClocks clocks,
            DisputePaths paths,
            MediationNumbers numbers) {
        this.desk = desk;
        this.places = places;
        this.clocks = clocks;
        this.paths = paths;
        this.numbers = numbers;
    }

    /** Accepts a dispute for mediation; the month begins (司法部令75号 art. 33), and a gap-free number is drawn. */
    public void accept(AcceptMediation command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.ACCEPT_MEDIATION);
        Instant at = desk.past(command.acceptedAt());
        if (at.isBefore(handling.head().receivedAt())) {
            throw new Refused("mediation.accepted.early");
        }
        long unit = places.at(handling.dispute().level(), handling.unitId()).id();
        UnitRow committee = places.committee(unit, command.committeeId());
        CaseNumber number = numbers.next(committee, at);
        handling.dispute().accept(command, committee.id(), number);
        clocks.start(handling.caseId(), DisputeClocks.COMPLETION, at, handling.by());
        paths.move(handling.dispute(), handling.unitId(), handling.before());
        paths.beginMediation(handling.dispute(), handling.unitId());
        desk.done(handling, DisputeAction.ACCEPT_MEDIATION, number.text(), at);
    }

    /** Rights and duties were told, and both parties consent; where one refuses, {@link #terminate} it. */
    public void tellRights(TellRights command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.TELL_RIGHTS);
        Instant at = desk.past(command.toldAt());
        String note = Said.optional(command.consentNote(), 500);
        handling.dispute().mediationFor(DisputeAction.TELL_RIGHTS).tellRights(command);
        step(handling, "chooseMediators");
        desk.done(handling, DisputeAction.TELL_RIGHTS, note, at);
    }

    public void chooseMediators(ChooseMediators command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.CHOOSE_MEDIATORS);
        if (command.mediators().isEmpty()) {
            throw new Refused("mediation.mediators.missing");
        }
        String names = Said.required(String.join("、", command.mediators()), 300);
        String challenge = Said.optional(command.challengeNote(), 500);
        handling.dispute().mediationFor(DisputeAction.CHOOSE_MEDIATORS).choose(command);
        step(handling, "investigate");
        desk.done(handling, DisputeAction.CHOOSE_MEDIATORS, challenge == null ? names : names + "（" + challenge + "）");
    }

    public void investigate(Investigate command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.INVESTIGATE);
        String findings = Said.required(command.findings(), TEXT);
        handling.dispute().mediationFor(DisputeAction.INVESTIGATE).investigate(findings);
        step(handling, "mediate");
        desk.done(handling, DisputeAction.INVESTIGATE, findings);
    }

    /** A session may be held as often as needed; the step stays open. */
    public void holdSession(HoldSession command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.HOLD_SESSION);
        Instant at = desk.past(command.heldAt());
        String record = Said.required(command.record(), TEXT);
        Said.optional(command.place(), 200);
        Said.optional(command.attended(), 500);
        handling.dispute().mediationFor(DisputeAction.HOLD_SESSION).hold(command, handling.by());
        desk.done(handling, DisputeAction.HOLD_SESSION, record, at);
    }

    /** Thirty days more, once, with both parties' recorded consent and asked for within the month. */
    public void extend(ExtendMediation command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.EXTEND);
        Instant at = desk.past(command.agreedAt());
        String consent = Said.required(command.consentNote(), 500);
        handling.dispute().mediationFor(DisputeAction.EXTEND).extend(at);
        clocks.extendMediation(handling.caseId(), command, handling.by());
        desk.done(handling, DisputeAction.EXTEND, consent, at);
    }

    /** In force at once if oral or signed by all; else the signatures are waited for. */
    public void reachAgreement(ReachAgreement command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.REACH_AGREEMENT);
        Instant reachedAt = desk.past(command.reachedAt());
        Said.required(command.text(), TEXT);
        DisputeForm.checkAmount(command.amount());
        checkTimes(command);
        Dispute dispute = handling.dispute();
        dispute.reachAgreement(command, handling.act());
        if (dispute.outcome() == Outcome.AGREEMENT) {
            inForce(handling);
        } else {
            step(handling, "signAgreement");
        }
        desk.done(handling, DisputeAction.REACH_AGREEMENT, desk.said(command.form()) + "：" + command.text(), reachedAt);
    }

    private void checkTimes(ReachAgreement command) {
        for (Instant later : new Instant[] {command.signedAt(), command.performedAt()}) {
            if (later != null && desk.past(later).isBefore(command.reachedAt())) {
                throw new Refused("mediation.before-agreement");
            }
        }
    }

    public void signAgreement(SignAgreement command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.SIGN_AGREEMENT);
        Instant at = desk.past(command.signedAt());
        handling.dispute().signAgreement(at, handling.act());
        inForce(handling);
        desk.done(handling, DisputeAction.SIGN_AGREEMENT, null, at);
    }

    /** The dispute is concluded; reminder of confirmation, performance and return visits begin side by side. */
    private void inForce(Handling handling) {
        Mediation mediation = handling.dispute().mediation().orElseThrow();
        Instant at = mediation.inForceAt();
        long caseId = handling.caseId();
        clocks.meet(caseId, DisputeClocks.COMPLETION, at, handling.by());
        desk.concluded(handling, at);
        if (mediation.confirmationOpen()) {
            clocks.start(caseId, DisputeClocks.CONFIRMATION, at, handling.by());
        }
        Instant due = mediation.performanceDueAt();
        if (mediation.performanceOpen() && due != null) {
            clocks.startUntil(caseId, DisputeClocks.PERFORMANCE, at, due, mediation.number(), handling.by());
        }
        step(handling, "inForce");
        paths.move(handling.dispute(), handling.unitId(), handling.before());
    }

    /** Ends the mediation without agreement; the notice of other routes may be given at the same time. */
    public void terminate(Terminate command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.TERMINATE);
        Instant at = desk.past(command.endedAt());
        String note = Said.required(command.note(), NOTE);
        handling.dispute().terminate(command);
        clocks.meet(handling.caseId(), DisputeClocks.COMPLETION, at, handling.by());
        step(handling, "tellRoutes");
        desk.done(handling, DisputeAction.TERMINATE, desk.said(command.ground()) + "：" + note, at);
        if (!command.routesTold().isEmpty()) {
            tellRoutes(new TellRoutes(command.caseId(), command.routesTold(), at, command.referUp()));
        }
    }

    /** The notice of termination (人民调解法 art. 26): the dispute has failed, or the next level goes on. */
    public void tellRoutes(TellRoutes command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.TELL_ROUTES);
        Instant at = desk.past(command.toldAt());
        String shown = desk.routes(command.routes(), null);
        Dispute dispute = handling.dispute();
        Level from = dispute.level();
        long next = places.at(from.next().orElse(from), handling.unitId()).id();
        dispute.tellRoutes(command, next, handling.act());
        paths.mediationMoves(dispute, handling.unitId(), "tellRoutes", "terminated");
        if (command.referUp()) {
            clocks.leaveLevel(handling.caseId(), from, handling.act().at(), handling.by());
            clocks.enterLevel(dispute, handling.by());
        } else {
            desk.concluded(handling, at);
        }
        paths.move(dispute, handling.unitId(), handling.before());
        desk.done(handling, DisputeAction.TELL_ROUTES, shown, at);
    }

    /** A fact whenever it becomes known; where the reminder is still open, it is done with. */
    public void confirmByCourt(ConfirmByCourt command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.CONFIRM_BY_COURT);
        Instant at = desk.past(command.confirmedAt());
        boolean reminding = reminding(handling);
        handling.dispute().confirm(command);
        if (reminding) {
            Instant applied = command.appliedAt() == null ? at : desk.past(command.appliedAt());
            clocks.meet(handling.caseId(), DisputeClocks.CONFIRMATION, applied, handling.by());
            step(handling, "confirmationReminder", "careDone");
        }
        desk.done(handling, DisputeAction.CONFIRM_BY_COURT, Said.optional(command.ruling(), 200), at);
    }

    public void declineConfirmation(DeclineConfirmation command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.DECLINE_CONFIRMATION);
        String note = Said.required(command.note(), NOTE);
        handling.dispute().declineConfirmation(handling.act());
        clocks.cancel(handling.caseId(), DisputeClocks.CONFIRMATION, note, handling.by());
        step(handling, "confirmationReminder", "careDone");
        desk.done(handling, DisputeAction.DECLINE_CONFIRMATION, note);
    }

    private static boolean reminding(Handling handling) {
        return handling.before() == Standing.CARE
                && handling.dispute()
                        .mediation()
                        .filter(Mediation::confirmationOpen)
                        .isPresent();
    }

    public void recordPerformance(RecordPerformance command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.RECORD_PERFORMANCE);
        String note = Said.required(command.note(), NOTE);
        Instant at = command.performedAt();
        handling.dispute().perform(command, handling.act());
        if (at == null) {
            clocks.cancel(handling.caseId(), DisputeClocks.PERFORMANCE, note, handling.by());
        } else {
            clocks.meet(handling.caseId(), DisputeClocks.PERFORMANCE, desk.past(at), handling.by());
        }
        step(handling, "performance", "careDone");
        desk.done(
                handling,
                DisputeAction.RECORD_PERFORMANCE,
                note,
                at == null ? handling.act().at() : at);
    }

    /** One mediation, one file (一案一卷). */
    public void compileFile(CompileFile command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.COMPILE_FILE);
        String note = Said.optional(command.note(), NOTE);
        handling.dispute().compileFile(handling.act());
        step(handling, "filed");
        paths.move(handling.dispute(), handling.unitId(), handling.before());
        desk.done(handling, DisputeAction.COMPILE_FILE, note);
    }

    private void step(Handling handling, String next) {
        step(handling, Objects.requireNonNull(handling.before().mediationStep()), next);
    }

    private void step(Handling handling, String step, String next) {
        paths.mediationMoves(handling.dispute(), handling.unitId(), step, next);
    }
}
