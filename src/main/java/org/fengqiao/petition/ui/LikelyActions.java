package org.fengqiao.petition.ui;

import static org.fengqiao.petition.PetitionAction.*;

import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.ui.step.ActionOrder;
import org.fengqiao.petition.PetitionAction;
import org.fengqiao.petition.PetitionView;
import org.fengqiao.petition.Standing;

/** Which of the actions that are possible with a petition now is the most likely, and which others are usual. */
final class LikelyActions {
    /** What leads on, most likely first; where a petition stands decides which of them are there at all. */
    private static final List<PetitionAction> ONWARDS = List.of(
            DECIDE_EXTENSION,
            EXPLAIN,
            ACCEPT,
            RECORD_CONSENT,
            RECORD_RECEIPT,
            HANDLE,
            WRITE_OPINION,
            DELIVER,
            RECORD_REVIEW,
            TELL_EXTENSION,
            REPORT,
            FILE_AWAY,
            CLASSIFY,
            UNDO_MERGE);

    private static final List<PetitionAction> USUAL = List.of(
            CLASSIFY,
            ACCEPT,
            FORWARD,
            DECLINE,
            OBJECT,
            PASS_ON,
            ASK_EXTENSION,
            TELL_EXTENSION,
            REQUEST_REVIEW,
            GIVE_UP_REVIEW,
            PAUSE_REVIEW,
            RESUME_REVIEW,
            REPORT,
            FILE_AWAY,
            ANSWER_SUPERVISION,
            UNDO_MERGE);

    private LikelyActions() {}

    static ActionOrder<PetitionAction> of(PetitionView view) {
        return ActionOrder.of(view.actions(), next(view), USUAL);
    }

    /** An accusation goes on before anything else; what waits for a review is filed only when nobody asks for one. */
    private static Optional<PetitionAction> next(PetitionView view) {
        if (view.standing() == Standing.DECIDING && view.actions().contains(PASS_ON)) {
            return Optional.of(PASS_ON);
        }
        return ONWARDS.stream().filter(view.actions()::contains).findFirst();
    }
}
