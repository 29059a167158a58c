package org.fengqiao.hotline.ui;

import org.fengqiao.hotline.TicketAction;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** The dialog of every step of a ticket. */
@Component
class TicketDialogs {
    private final HandlingSteps handling;
    private final AnsweringSteps answering;
    private final CentreSteps centre;
    private final TicketUpkeepSteps upkeep;

    TicketDialogs(HandlingSteps handling, AnsweringSteps answering, CentreSteps centre, TicketUpkeepSteps upkeep) {
        this.handling = handling;
        this.answering = answering;
        this.centre = centre;
        this.upkeep = upkeep;
    }

    ActionDialog of(TicketAction action, Errand errand) {
        return switch (action) {
            case SIGN -> handling.sign(errand);
            case DISPATCH -> handling.dispatch(errand);
            case LOG_CONTACT -> handling.logContact(errand);
            case HANDLE -> handling.handle(errand);
            case REFER_TO_MEDIATION -> handling.referToMediation(errand);
            case CALL_BACK -> answering.callBack(errand);
            case CHECK -> answering.check(errand);
            case REPLY -> answering.reply(errand);
            case RECORD_RESULT -> answering.recordResult(errand);
            case FILE_AWAY -> answering.fileAway(errand);
            case APPLY_EXTENSION -> centre.applyExtension(errand);
            case APPLY_RETURN -> centre.applyReturn(errand);
            case APPLY_PARKING -> centre.applyParking(errand);
            case APPLY_EXCLUSION -> centre.applyExclusion(errand);
            case DECIDE -> centre.decide(errand);
            case REVIEW_PARKING -> centre.reviewParking(errand);
            case SUPERVISE -> centre.supervise(errand);
            case ANSWER_SUPERVISION -> centre.answerSupervision(errand);
            case WITHDRAW -> upkeep.withdraw(errand);
            case CORRECT_FACTS -> upkeep.correct(errand);
            case MERGE -> upkeep.merge(errand);
            case UNDO_MERGE -> upkeep.undoMerge(errand);
            case MAKE_VOID -> upkeep.makeVoid(errand);
        };
    }
}
