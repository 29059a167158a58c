package org.fengqiao.petition;

import java.time.Instant;
import org.fengqiao.docket.Docket;
import org.fengqiao.kernel.Refused;
import org.fengqiao.workflow.Retried;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Review and re-review, decided higher up and registered here, and the end of a petition (arts. 35 and 36). */
@Service
@Retried
@Transactional
public class PetitionReviews {
    private static final int NOTE = 1000;

    private final PetitionDesk desk;
    private final PetitionClocks clocks;
    private final Docket docket;

    PetitionReviews(PetitionDesk desk, PetitionClocks clocks, Docket docket) {
        this.desk = desk;
        this.clocks = clocks;
        this.docket = docket;
    }

    /** Refuses a request after the 30 days from the delivery. */
    public void request(RequestReview command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.REQUEST_REVIEW);
        String organ = Said.required(command.organ(), 100);
        Instant at = desk.past(errand, command.requestedAt());
        Instant until = until(errand.petition());
        if (until == null || at.isAfter(until)) {
            throw new Refused("petition.review.late");
        }
        PetitionReview asked = errand.petition().requestReview(command, errand.by());
        clocks.reviewAsked(errand.caseId(), asked.stage(), at, errand.by());
        desk.moved(errand, PetitionAction.REQUEST_REVIEW, PetitionDesk.both(desk.said(asked.stage()), organ), at);
    }

    /** Until when a review or re-review can be asked for, where the petition waits for that. */
    static @Nullable Instant until(Petition petition) {
        return switch (petition.standing()) {
            case REVIEW_OPEN -> petition.round().reviewUntil();
            case REREVIEW_OPEN ->
                petition.lastReview().map(PetitionReview::nextUntil).orElse(null);
            default -> null;
        };
    }

    /** A hearing begins: its time is not counted, of a re-review alone. */
    public void pause(PauseReview command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.PAUSE_REVIEW);
        Instant at = desk.past(errand, command.pausedAt());
        String reason = Said.required(command.reason(), NOTE);
        clocks.pause(errand.caseId(), at, reason, errand.by());
        desk.done(errand, PetitionAction.PAUSE_REVIEW, reason, at);
    }

    public void resume(ResumeReview command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.RESUME_REVIEW);
        Instant at = desk.past(errand, command.resumedAt());
        clocks.resume(errand.caseId(), at, errand.by());
        desk.datesMoved(errand);
        desk.done(errand, PetitionAction.RESUME_REVIEW, null, at);
    }

    /** What the higher organ decided; what it quashed is handled once more. */
    public void record(RecordReview command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.RECORD_REVIEW);
        Petition petition = errand.petition();
        PetitionReview asked = petition.reviews().getLast();
        Instant at = desk.past(command.decidedAt(), asked.requestedAt());
        String note = Said.optional(command.note(), NOTE);
        Instant delivered = command.deliveredAt();
        if (delivered != null) {
            desk.past(delivered, at);
        }
        boolean goesOn = asked.stage() == ReviewStage.REVIEW && command.result() != ReviewResult.REVOKED;
        petition.recordReview(
                command, goesOn ? clocks.until(ReviewStage.REREVIEW, delivered == null ? at : delivered) : null);
        clocks.reviewed(errand.caseId(), asked.stage(), at, errand.by());
        if (command.result() == ReviewResult.REVOKED) {
            clocks.redo(errand.caseId(), at, command.redoBy(), asked.view().organ(), errand.by());
        }
        String said = desk.said(asked.stage()) + "，" + desk.said(command.result());
        desk.moved(errand, PetitionAction.RECORD_REVIEW, PetitionDesk.both(said, note), at);
    }

    /** The petitioner accepts the opinion in writing: nobody waits for a request any more. */
    public void giveUp(GiveUpReview command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.GIVE_UP_REVIEW);
        String evidence = Said.required(command.evidence(), NOTE);
        errand.petition().giveUpReview();
        desk.moved(errand, PetitionAction.GIVE_UP_REVIEW, evidence, errand.act().at());
    }

    /** Files the case away: not while a review can still be asked for, nor before an extension was told. */
    public void fileAway(FileAway command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.FILE_AWAY);
        Petition petition = errand.petition();
        Instant now = errand.act().at();
        Instant until = until(petition);
        if (until != null && !now.isAfter(until)) {
            throw new Refused("petition.review.open");
        }
        if (petition.extensions().stream().anyMatch(PetitionExtension::untold)) {
            throw new Refused("petition.extension.untold");
        }
        if (petition.intake().owesReport()) {
            throw new Refused("petition.report.owed");
        }
        petition.fileAway(now);
        clocks.cancelAll(errand.caseId(), desk.said(PetitionAction.FILE_AWAY), errand.by());
        docket.archive(errand.caseId());
        desk.moved(errand, PetitionAction.FILE_AWAY, null, now);
    }
}
