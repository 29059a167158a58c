package org.fengqiao.petition;

import java.time.Instant;
import java.util.Objects;
import org.fengqiao.docket.Docket;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handling an accepted petition: findings, extension, opinion, delivery (2022 regulation, arts. 28, 32 and 34). */
@Service
@Retried
@Transactional
public class PetitionWork {
    private static final int NOTE = 1000;
    private static final int TEXT = 4000;
    private static final int PART = 2000;

    private final PetitionDesk desk;
    private final PetitionPlaces places;
    private final PetitionClocks clocks;
    private final Accusations accusations;
    private final Docket docket;

    PetitionWork(
            PetitionDesk desk, PetitionPlaces places, PetitionClocks clocks, Accusations accusations, Docket docket) {
        this.desk = desk;
        this.places = places;
        this.clocks = clocks;
        this.accusations = accusations;
        this.docket = docket;
    }

    /** Gives it to another unit, which begins where the other was. */
    public void handOver(HandOver command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.HAND_OVER);
        UnitRow township = places.township(errand.unitId());
        UnitRow unit = places.handler(command.unitId(), township);
        command.coUnitIds().forEach(id -> places.handler(id, township));
        String note = Said.optional(command.note(), NOTE);
        errand.petition().handOver(unit.id());
        docket.handTo(errand.caseId(), unit.id(), command.coUnitIds());
        desk.moved(
                errand,
                unit.id(),
                PetitionAction.HAND_OVER,
                PetitionDesk.both(unit.name(), note),
                errand.act().at());
    }

    public void handle(HandlePetition command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.HANDLE);
        String findings = Said.required(command.findings(), TEXT);
        errand.petition().handle(command, errand.act());
        desk.moved(errand, PetitionAction.HANDLE, findings, errand.act().at());
    }

    /**
     * Somebody withdraws, or has to, and cannot act in this petition any more (art. 28). Of one that only named people know
     * of, somebody else must be able to go on: else every clerk would have to be told whose turn it is.
     */
    public void recuse(Recuse command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.RECUSE);
        String person = Said.required(command.person(), 50);
        String reason = Said.required(command.reason(), NOTE);
        errand.petition().recuse(command, errand.act());
        desk.done(errand, PetitionAction.RECUSE, PetitionDesk.both(person, reason));
        if (errand.head().restricted()) {
            accusations.withdraw(errand, person, command.handlers(), command.standIn());
        }
    }

    /** Asks the leader for more time; until the leader decides, the petition waits for nothing else (art. 34). */
    public void askExtension(AskExtension command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.ASK_EXTENSION);
        String reason = Said.required(command.reason(), NOTE);
        if (command.days() < 1) {
            throw new Refused("petition.extension.days");
        }
        clocks.requireCompletion(errand.caseId());
        errand.petition().askExtension(command, errand.act());
        desk.moved(
                errand,
                PetitionAction.ASK_EXTENSION,
                desk.words("petition.extension.asked", command.days(), reason),
                errand.act().at());
    }

    /** The due date moves only with the leader's approval. */
    public void decideExtension(DecideExtension command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.DECIDE_EXTENSION);
        String note = command.granted() ? Said.optional(command.note(), NOTE) : Said.required(command.note(), NOTE);
        PetitionExtension decided = errand.petition().decideExtension(command, errand.act());
        if (command.granted()) {
            clocks.extend(errand.caseId(), decided, errand.act());
        }
        String said = desk.words("petition.extension." + command.granted());
        desk.moved(
                errand,
                PetitionAction.DECIDE_EXTENSION,
                PetitionDesk.both(said, note),
                errand.act().at());
    }

    public void tellExtension(TellExtension command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.TELL_EXTENSION);
        Instant at = desk.past(errand, command.toldAt());
        errand.petition().tellExtension(at);
        desk.done(errand, PetitionAction.TELL_EXTENSION, desk.said(command.way()), at);
    }

    public void leaveSimple(LeaveSimple command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.LEAVE_SIMPLE);
        String reason = Said.required(command.reason(), NOTE);
        errand.petition().leaveSimple();
        clocks.leaveSimple(errand.caseId(), reason, errand.by());
        desk.datesMoved(errand);
        desk.done(errand, PetitionAction.LEAVE_SIMPLE, reason);
    }

    /** The opinion must have its four parts and an outcome (art. 32). */
    public void write(WriteOpinion command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.WRITE_OPINION);
        Said.required(command.request(), PART);
        Said.required(command.facts(), TEXT);
        String opinion = Said.required(command.opinion(), TEXT);
        Said.required(command.law(), PART);
        errand.petition().write(command, errand.act());
        desk.moved(
                errand,
                PetitionAction.WRITE_OPINION,
                PetitionDesk.both(desk.said(command.outcome()), opinion),
                errand.act().at());
    }

    /** From here the petition is answered; the 30 days for a review run from the delivery (art. 35). */
    public void deliver(DeliverAnswer command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.DELIVER);
        Petition petition = errand.petition();
        Instant at = desk.past(command.deliveredAt(), answered(petition));
        Said.optional(command.to(), 100);
        boolean first = petition.repliedAt() == null;
        Instant until = petition.classing().investigated() ? clocks.until(ReviewStage.REVIEW, at) : null;
        petition.deliver(command, until, errand.by());
        clocks.replied(errand.caseId(), at, errand.by());
        if (first) {
            docket.conclude(errand.caseId(), at);
        }
        desk.moved(errand, PetitionAction.DELIVER, PetitionDesk.both(desk.said(command.way()), command.to()), at);
    }

    private static Instant answered(Petition petition) {
        PetitionRound round = petition.round();
        Instant written = round.writtenAt();
        return Objects.requireNonNull(written == null ? round.handledAt() : written);
    }

    /** Of an assigned petition its sender is told the result (art. 22). */
    public void report(ReportBack command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.REPORT);
        Instant at = desk.past(errand, command.reportedAt());
        String note = Said.optional(command.note(), NOTE);
        errand.petition().report(at);
        clocks.reported(errand.caseId(), at, errand.by());
        desk.done(errand, PetitionAction.REPORT, note, at);
    }
}
