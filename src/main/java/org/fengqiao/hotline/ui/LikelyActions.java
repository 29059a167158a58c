package org.fengqiao.hotline.ui;

import static org.fengqiao.hotline.TicketAction.ANSWER_SUPERVISION;
import static org.fengqiao.hotline.TicketAction.APPLY_EXTENSION;
import static org.fengqiao.hotline.TicketAction.CALL_BACK;
import static org.fengqiao.hotline.TicketAction.CHECK;
import static org.fengqiao.hotline.TicketAction.DECIDE;
import static org.fengqiao.hotline.TicketAction.DISPATCH;
import static org.fengqiao.hotline.TicketAction.FILE_AWAY;
import static org.fengqiao.hotline.TicketAction.HANDLE;
import static org.fengqiao.hotline.TicketAction.LOG_CONTACT;
import static org.fengqiao.hotline.TicketAction.RECORD_RESULT;
import static org.fengqiao.hotline.TicketAction.REPLY;
import static org.fengqiao.hotline.TicketAction.REVIEW_PARKING;
import static org.fengqiao.hotline.TicketAction.SIGN;
import static org.fengqiao.hotline.TicketAction.UNDO_MERGE;

import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.ui.step.ActionOrder;
import org.fengqiao.hotline.ContactView;
import org.fengqiao.hotline.TicketAction;
import org.fengqiao.hotline.TicketView;

/** Which of the actions that are possible with a ticket now is the most likely, and which others are usual. */
final class LikelyActions {
    /** What leads on, most likely first; where a ticket stands decides which of them are there at all. */
    private static final List<TicketAction> ONWARDS = List.of(
            SIGN, CALL_BACK, CHECK, REPLY, REVIEW_PARKING, HANDLE, DISPATCH, FILE_AWAY, RECORD_RESULT, UNDO_MERGE);

    private static final List<TicketAction> USUAL = List.of(
            SIGN,
            DISPATCH,
            LOG_CONTACT,
            HANDLE,
            CALL_BACK,
            CHECK,
            REPLY,
            RECORD_RESULT,
            FILE_AWAY,
            REVIEW_PARKING,
            APPLY_EXTENSION,
            DECIDE,
            ANSWER_SUPERVISION,
            UNDO_MERGE);

    private LikelyActions() {}

    static ActionOrder<TicketAction> of(TicketView view) {
        return ActionOrder.of(view.actions(), next(view), USUAL);
    }

    /** The caller is spoken to before anything is handled. */
    private static Optional<TicketAction> next(TicketView view) {
        if (view.actions().contains(HANDLE) && view.actions().contains(LOG_CONTACT) && nobodyReached(view)) {
            return Optional.of(LOG_CONTACT);
        }
        return ONWARDS.stream().filter(view.actions()::contains).findFirst();
    }

    private static boolean nobodyReached(TicketView view) {
        int cycle = view.facts().cycle();
        return !view.facts().noReply()
                && view.contacts().stream()
                        .filter(contact -> contact.cycle() == cycle)
                        .noneMatch(ContactView::reached);
    }
}
