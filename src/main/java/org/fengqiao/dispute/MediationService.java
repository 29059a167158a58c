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
        Matter matter = desk.take(command.caseId(), DisputeAction.ACCEPT_MEDIATION);
        Instant at = desk.past(command.acceptedAt());
        if (at.isBefore(matter.head().receivedAt())) {
            throw new Refused("mediation.accepted.early");
        }
        long unit = places.at(matter.dispute().level(), matter.unitId()).id();
        UnitRow committee = places.committee(unit, command.committeeId());
        CaseNumber number = numbers.next(committee, at);
        matter.dispute().accept(command, committee.id(), number);
        clocks.start(matter.caseId(), DisputeClocks.COMPLETION, at, matter.by());
        paths.move(matter.dispute(), matter.unitId(), matter.before());
        paths.beginMediation(matter.dispute(), matter.unitId());
        desk.done(matter, DisputeAction.ACCEPT_MEDIATION, number.text(), at);
    }

    /** Rights and duties were told, and both parties consent; where one refuses, {@link #terminate} it. */
    public void tellRights(TellRights command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.TELL_RIGHTS);
        Instant at = desk.past(command.toldAt());
        String note = Said.optional(command.consentNote(), 500);
        matter.dispute().mediationFor(DisputeAction.TELL_RIGHTS).tellRights(command);
        step(matter, "chooseMediators");
        desk.done(matter, DisputeAction.TELL_RIGHTS, note, at);
    }

    public void chooseMediators(ChooseMediators command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.CHOOSE_MEDIATORS);
        if (command.mediators().isEmpty()) {
            throw new Refused("mediation.mediators.missing");
        }
        String names = Said.required(String.join("、", command.mediators()), 300);
        String challenge = Said.optional(command.challengeNote(), 500);
        matter.dispute().mediationFor(DisputeAction.CHOOSE_MEDIATORS).choose(command);
        step(matter, "investigate");
        desk.done(matter, DisputeAction.CHOOSE_MEDIATORS, challenge == null ? names : names + "（" + challenge + "）");
    }

    public void investigate(Investigate command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.INVESTIGATE);
        String findings = Said.required(command.findings(), TEXT);
        matter.dispute().mediationFor(DisputeAction.INVESTIGATE).investigate(findings);
        step(matter, "mediate");
        desk.done(matter, DisputeAction.INVESTIGATE, findings);
    }

    /** A session may be held as often as needed; the step stays open. */
    public void holdSession(HoldSession command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.HOLD_SESSION);
        Instant at = desk.past(command.heldAt());
        String record = Said.required(command.record(), TEXT);
        Said.optional(command.place(), 200);
        Said.optional(command.attended(), 500);
        matter.dispute().mediationFor(DisputeAction.HOLD_SESSION).hold(command, matter.by());
        desk.done(matter, DisputeAction.HOLD_SESSION, record, at);
    }

    /** Thirty days more, once, with both parties' recorded consent and asked for within the month. */
    public void extend(ExtendMediation command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.EXTEND);
        Instant at = desk.past(command.agreedAt());
        String consent = Said.required(command.consentNote(), 500);
        matter.dispute().mediationFor(DisputeAction.EXTEND).extend(at);
        clocks.extendMediation(matter.caseId(), command, matter.by());
        desk.done(matter, DisputeAction.EXTEND, consent, at);
    }

    /** In force at once if oral or signed by all; else the signatures are waited for. */
    public void reachAgreement(ReachAgreement command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.REACH_AGREEMENT);
        Instant reachedAt = desk.past(command.reachedAt());
        Said.required(command.text(), TEXT);
        DisputeForm.checkAmount(command.amount());
        checkTimes(command);
        Dispute dispute = matter.dispute();
        dispute.reachAgreement(command, matter.act());
        if (dispute.outcome() == Outcome.AGREEMENT) {
            inForce(matter);
        } else {
            step(matter, "signAgreement");
        }
        desk.done(matter, DisputeAction.REACH_AGREEMENT, desk.said(command.form()) + "：" + command.text(), reachedAt);
    }

    private void checkTimes(ReachAgreement command) {
        for (Instant later : new Instant[] {command.signedAt(), command.performedAt()}) {
            if (later != null && desk.past(later).isBefore(command.reachedAt())) {
                throw new Refused("mediation.before-agreement");
            }
        }
    }

    public void signAgreement(SignAgreement command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.SIGN_AGREEMENT);
        Instant at = desk.past(command.signedAt());
        matter.dispute().signAgreement(at, matter.act());
        inForce(matter);
        desk.done(matter, DisputeAction.SIGN_AGREEMENT, null, at);
    }

    /** The dispute is concluded; reminder of confirmation, performance and return visits begin side by side. */
    private void inForce(Matter matter) {
        Mediation mediation = matter.dispute().mediation().orElseThrow();
        Instant at = mediation.inForceAt();
        long caseId = matter.caseId();
        clocks.meet(caseId, DisputeClocks.COMPLETION, at, matter.by());
        desk.concluded(matter, at);
        if (mediation.confirmationOpen()) {
            clocks.start(caseId, DisputeClocks.CONFIRMATION, at, matter.by());
        }
        Instant due = mediation.performanceDueAt();
        if (mediation.performanceOpen() && due != null) {
            clocks.startUntil(caseId, DisputeClocks.PERFORMANCE, at, due, mediation.number(), matter.by());
        }
        step(matter, "inForce");
        paths.move(matter.dispute(), matter.unitId(), matter.before());
    }

    /** Ends the mediation without agreement; the notice of other routes may be given at the same time. */
    public void terminate(Terminate command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.TERMINATE);
        Instant at = desk.past(command.endedAt());
        String note = Said.required(command.note(), NOTE);
        matter.dispute().terminate(command);
        clocks.meet(matter.caseId(), DisputeClocks.COMPLETION, at, matter.by());
        step(matter, "tellRoutes");
        desk.done(matter, DisputeAction.TERMINATE, desk.said(command.ground()) + "：" + note, at);
        if (!command.routesTold().isEmpty()) {
            tellRoutes(new TellRoutes(command.caseId(), command.routesTold(), at, command.referUp()));
        }
    }

    /** The notice of termination (人民调解法 art. 26): the dispute has failed, or the next level goes on. */
    public void tellRoutes(TellRoutes command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.TELL_ROUTES);
        Instant at = desk.past(command.toldAt());
        String shown = desk.routes(command.routes(), null);
        Dispute dispute = matter.dispute();
        Level from = dispute.level();
        long next = places.at(from.next().orElse(from), matter.unitId()).id();
        dispute.tellRoutes(command, next, matter.act());
        paths.mediationMoves(dispute, matter.unitId(), "tellRoutes", "terminated");
        if (command.referUp()) {
            clocks.leaveLevel(matter.caseId(), from, matter.act().at(), matter.by());
            clocks.enterLevel(dispute, matter.by());
        } else {
            desk.concluded(matter, at);
        }
        paths.move(dispute, matter.unitId(), matter.before());
        desk.done(matter, DisputeAction.TELL_ROUTES, shown, at);
    }

    /** A fact whenever it becomes known; where the reminder is still open, it is done with. */
    public void confirmByCourt(ConfirmByCourt command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.CONFIRM_BY_COURT);
        Instant at = desk.past(command.confirmedAt());
        boolean reminding = reminding(matter);
        matter.dispute().confirm(command);
        if (reminding) {
            Instant applied = command.appliedAt() == null ? at : desk.past(command.appliedAt());
            clocks.meet(matter.caseId(), DisputeClocks.CONFIRMATION, applied, matter.by());
            step(matter, "confirmationReminder", "careDone");
        }
        desk.done(matter, DisputeAction.CONFIRM_BY_COURT, Said.optional(command.ruling(), 200), at);
    }

    public void declineConfirmation(DeclineConfirmation command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.DECLINE_CONFIRMATION);
        String note = Said.required(command.note(), NOTE);
        matter.dispute().declineConfirmation(matter.act());
        clocks.cancel(matter.caseId(), DisputeClocks.CONFIRMATION, note, matter.by());
        step(matter, "confirmationReminder", "careDone");
        desk.done(matter, DisputeAction.DECLINE_CONFIRMATION, note);
    }

    private static boolean reminding(Matter matter) {
        return matter.before() == Standing.CARE
                && matter.dispute()
                        .mediation()
                        .filter(Mediation::confirmationOpen)
                        .isPresent();
    }

    public void recordPerformance(RecordPerformance command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.RECORD_PERFORMANCE);
        String note = Said.required(command.note(), NOTE);
        Instant at = command.performedAt();
        matter.dispute().perform(command, matter.act());
        if (at == null) {
            clocks.cancel(matter.caseId(), DisputeClocks.PERFORMANCE, note, matter.by());
        } else {
            clocks.meet(matter.caseId(), DisputeClocks.PERFORMANCE, desk.past(at), matter.by());
        }
        step(matter, "performance", "careDone");
        desk.done(
                matter,
                DisputeAction.RECORD_PERFORMANCE,
                note,
                at == null ? matter.act().at() : at);
    }

    /** One mediation, one file (一案一卷). */
    public void compileFile(CompileFile command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.COMPILE_FILE);
        String note = Said.optional(command.note(), NOTE);
        matter.dispute().compileFile(matter.act());
        step(matter, "filed");
        paths.move(matter.dispute(), matter.unitId(), matter.before());
        desk.done(matter, DisputeAction.COMPILE_FILE, note);
    }

    private void step(Matter matter, String next) {
        step(matter, Objects.requireNonNull(matter.before().mediationStep()), next);
    }

    private void step(Matter matter, String step, String next) {
        paths.mediationMoves(matter.dispute(), matter.unitId(), step, next);
    }
}
