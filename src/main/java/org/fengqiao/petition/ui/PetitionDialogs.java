package org.fengqiao.petition.ui;

import org.fengqiao.petition.PetitionAction;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** The dialog of every step of a petition. */
@Component
class PetitionDialogs {
    private final PetitionReceiptSteps receipt;
    private final PetitionWorkSteps work;
    private final PetitionReviewSteps reviews;
    private final PetitionCareSteps care;
    private final PetitionUpkeepSteps upkeep;
    private final PetitionCorrectionSteps corrections;

    PetitionDialogs(
            PetitionReceiptSteps receipt,
            PetitionWorkSteps work,
            PetitionReviewSteps reviews,
            PetitionCareSteps care,
            PetitionUpkeepSteps upkeep,
            PetitionCorrectionSteps corrections) {
        this.receipt = receipt;
        this.work = work;
        this.reviews = reviews;
        this.care = care;
        this.upkeep = upkeep;
        this.corrections = corrections;
    }

    ActionDialog of(PetitionAction action, Errand errand) {
        return switch (action) {
            case CLASSIFY -> receipt.classify(errand);
            case ACCEPT -> receipt.accept(errand);
            case FORWARD, DECLINE -> receipt.giveAway(errand, action);
            case OBJECT -> receipt.object(errand);
            case RECORD_CONSENT -> receipt.recordConsent(errand);
            case PASS_ON -> receipt.passOn(errand);
            case RECORD_RECEIPT -> receipt.recordReceipt(errand);
            case EXPLAIN -> receipt.explain(errand);
            case HANDLE -> work.handle(errand);
            case HAND_OVER -> work.handOver(errand);
            case RECUSE -> work.recuse(errand);
            case REFER_TO_MEDIATION -> work.referToMediation(errand);
            case ASK_EXTENSION -> work.askExtension(errand);
            case DECIDE_EXTENSION -> work.decideExtension(errand);
            case TELL_EXTENSION -> work.tellExtension(errand);
            case WRITE_OPINION -> work.write(errand);
            case DELIVER -> work.deliver(errand);
            case REPORT -> work.report(errand);
            case LEAVE_SIMPLE -> work.leaveSimple(errand);
            case REQUEST_REVIEW -> reviews.request(errand);
            case PAUSE_REVIEW -> reviews.pause(errand);
            case RESUME_REVIEW -> reviews.resume(errand);
            case RECORD_REVIEW -> reviews.record(errand);
            case GIVE_UP_REVIEW -> reviews.giveUp(errand);
            case FILE_AWAY -> reviews.fileAway(errand);
            case RATE -> care.rate(errand);
            case SUPERVISE -> care.supervise(errand);
            case ANSWER_SUPERVISION -> care.answer(errand);
            case PUT_IN_CHARGE -> care.putInCharge(errand);
            case ENTER_BACKLOG -> care.enterBacklog(errand);
            case CERTIFY_BACKLOG -> care.certifyBacklog(errand);
            case CORRECT_FACTS -> corrections.correct(errand);
            case CORRECT_PEOPLE -> corrections.correctPeople(errand);
            case RECLASS -> corrections.reclass(errand);
            case WITHDRAW -> upkeep.withdraw(errand);
            case MERGE -> upkeep.merge(errand);
            case UNDO_MERGE -> upkeep.undoMerge(errand);
            case MAKE_VOID -> upkeep.makeVoid(errand);
        };
    }
}
