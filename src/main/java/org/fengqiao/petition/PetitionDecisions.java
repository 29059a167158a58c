package org.fengqiao.petition;

import java.time.Instant;
import java.util.List;
import org.fengqiao.docket.Docket;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.workflow.Retried;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a petition at the township's door (2022 regulation, arts. 22 and 23, and 30 of accusations). */
@Service
@Retried
@Transactional
public class PetitionDecisions {
    private static final int NOTE = 1000;
    private static final int ORGAN = 100;

    private final PetitionDesk desk;
    private final PetitionPlaces places;
    private final PetitionClocks clocks;
    private final Accusations accusations;
    private final Repeats repeats;
    private final Docket docket;

    PetitionDecisions(
            PetitionDesk desk,
            PetitionPlaces places,
            PetitionClocks clocks,
            Accusations accusations,
            Repeats repeats,
            Docket docket) {
        this.desk = desk;
        this.places = places;
        this.clocks = clocks;
        this.accusations = accusations;
        this.repeats = repeats;
        this.docket = docket;
    }

    /** Accepts it and hands it to whoever handles it; of route 6 the 60 days begin. */
    public void accept(AcceptPetition command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.ACCEPT);
        if (repeats.concluded(errand.petition())) {
            throw new Refused("petition.concluded");
        }
        Instant at = desk.past(errand, command.acceptedAt());
        Instant told = told(errand, command.notifiedAt());
        String note = Said.optional(command.note(), NOTE);
        UnitRow unit = places.handler(command.unitId(), places.township(errand.unitId()));
        if (errand.head().restricted() && unit.kind() != UnitKind.TOWNSHIP) {
            throw new Refused("petition.accusation.unit");
        }
        errand.petition().accept(command, unit.id(), errand.act());
        clocks.accepted(errand.petition(), at, told, errand.by());
        if (unit.id() != errand.unitId()) {
            docket.handTo(errand.caseId(), unit.id(), List.of());
        }
        desk.moved(errand, unit.id(), PetitionAction.ACCEPT, PetitionDesk.both(unit.name(), note), at);
    }

    /** A notice that was given after the acceptance. */
    private @Nullable Instant told(Errand errand, @Nullable Instant at) {
        return at == null ? null : desk.past(errand, at);
    }

    public void forward(GiveAway command) {
        giveAway(command, PetitionAction.FORWARD, Decision.FORWARDED);
    }

    /** Tells the petitioner that the township is not competent, and who is. */
    public void decline(GiveAway command) {
        giveAway(command, PetitionAction.DECLINE, Decision.NOT_OURS);
    }

    private void giveAway(GiveAway command, PetitionAction action, Decision what) {
        Errand errand = desk.take(command.caseId(), action);
        String organ = Said.required(command.organ(), ORGAN);
        Said.optional(command.reason(), NOTE);
        Instant told = told(errand, command.notifiedAt());
        if (told == null && errand.petition().intake().noticeOwed()) {
            throw new Refused("petition.notice.missing");
        }
        errand.petition().giveAway(action, what, command, errand.act());
        over(
                errand,
                action,
                PetitionDesk.both(organ, command.reason()),
                errand.act().at(),
                told);
    }

    /** Concluded by a re-review before: explained, not handled again (art. 36). */
    public void explain(ExplainConcluded command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.EXPLAIN);
        if (!repeats.concluded(errand.petition())) {
            throw new Refused("petition.not-concluded");
        }
        String words = Said.required(command.words(), NOTE);
        Instant at = desk.past(errand, command.explainedAt());
        errand.petition().explain(command, errand.act());
        over(errand, PetitionAction.EXPLAIN, words, at, at);
    }

    /** It was forwarded wrongly: within five working days, with reasons; its sender has to consent (art. 23). */
    public void object(ObjectToForwarding command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.OBJECT);
        Instant at = desk.past(errand, command.objectedAt());
        String reason = Said.required(command.reason(), NOTE);
        Said.optional(command.competent(), ORGAN);
        clocks.requireObjectionInTime(errand.head().receivedAt(), at);
        errand.petition().object(command, errand.act());
        desk.moved(errand, PetitionAction.OBJECT, reason, at);
    }

    /** With the sender's consent the petition goes back; without, the township decides what becomes of it. */
    public void recordConsent(RecordConsent command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.RECORD_CONSENT);
        Instant objected = errand.petition().receipt().objectedAt();
        Instant at =
                desk.past(command.answeredAt(), objected == null ? errand.head().receivedAt() : objected);
        String note = Said.optional(command.note(), NOTE);
        errand.petition().consent(command);
        String said = PetitionDesk.both(desk.words("petition.consent." + command.consented()), note);
        if (command.consented()) {
            over(errand, PetitionAction.RECORD_CONSENT, said, at, null);
        } else {
            desk.moved(errand, PetitionAction.RECORD_CONSENT, said, at);
        }
    }

    /** An accusation that is not for the township goes on the same day; what it said does not stay here. */
    public void passOn(PassOn command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.PASS_ON);
        String organ = Said.required(command.organ(), ORGAN);
        Instant at = desk.past(errand, command.passedOnAt());
        errand.petition().passOn(command, errand.act());
        accusations.forget(errand);
        over(errand, PetitionAction.PASS_ON, organ, at, null);
    }

    public void recordReceipt(RecordReceipt command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.RECORD_RECEIPT);
        String receipt = Said.required(command.receipt(), 200);
        Instant at = desk.past(errand, command.receivedAt());
        errand.petition().received(command);
        desk.moved(errand, PetitionAction.RECORD_RECEIPT, receipt, at);
    }

    /** The township has nothing to do with it any more. */
    private void over(Errand errand, PetitionAction action, @Nullable String note, Instant at, @Nullable Instant told) {
        clocks.decided(errand.caseId(), at, told, desk.said(action), errand.by());
        clocks.cancelAll(errand.caseId(), desk.said(action), errand.by());
        docket.conclude(errand.caseId(), at);
        docket.archive(errand.caseId());
        desk.moved(errand, action, note, at);
    }
}
