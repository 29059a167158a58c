package org.fengqiao.dispute.ui;

import static org.fengqiao.dispute.DisputeAction.ACCEPT_MEDIATION;
import static org.fengqiao.dispute.DisputeAction.ANALYSE;
import static org.fengqiao.dispute.DisputeAction.ARCHIVE;
import static org.fengqiao.dispute.DisputeAction.CHOOSE_MEDIATORS;
import static org.fengqiao.dispute.DisputeAction.COMPILE_FILE;
import static org.fengqiao.dispute.DisputeAction.CONFIRM_BY_COURT;
import static org.fengqiao.dispute.DisputeAction.HOLD_SESSION;
import static org.fengqiao.dispute.DisputeAction.INVESTIGATE;
import static org.fengqiao.dispute.DisputeAction.REACH_AGREEMENT;
import static org.fengqiao.dispute.DisputeAction.RECORD_PERFORMANCE;
import static org.fengqiao.dispute.DisputeAction.REFER_UP;
import static org.fengqiao.dispute.DisputeAction.SETTLE;
import static org.fengqiao.dispute.DisputeAction.SIGN_AGREEMENT;
import static org.fengqiao.dispute.DisputeAction.TAKE_OVER;
import static org.fengqiao.dispute.DisputeAction.TELL_LEGAL_ROUTE;
import static org.fengqiao.dispute.DisputeAction.TELL_POLICE;
import static org.fengqiao.dispute.DisputeAction.TELL_RIGHTS;
import static org.fengqiao.dispute.DisputeAction.TELL_ROUTES;
import static org.fengqiao.dispute.DisputeAction.TERMINATE;
import static org.fengqiao.dispute.DisputeAction.UNDO_MERGE;
import static org.fengqiao.dispute.DisputeAction.VISIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.dispute.DisputeAction;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.docket.ui.step.ActionOrder;

/** Which of the actions that are possible with a dispute now is the most likely, and which others are usual. */
final class LikelyActions {
    /** What leads on, most likely first; the list of moves of a standing decides which of them are there at all. */
    private static final List<DisputeAction> ONWARDS = List.of(
            TELL_POLICE,
            ANALYSE,
            ACCEPT_MEDIATION,
            TELL_RIGHTS,
            CHOOSE_MEDIATORS,
            INVESTIGATE,
            SIGN_AGREEMENT,
            REACH_AGREEMENT,
            HOLD_SESSION,
            TELL_ROUTES,
            TELL_LEGAL_ROUTE,
            SETTLE,
            VISIT,
            RECORD_PERFORMANCE,
            COMPILE_FILE,
            ARCHIVE,
            UNDO_MERGE);

    private static final List<DisputeAction> ALONGSIDE = List.of(REFER_UP, TERMINATE, CONFIRM_BY_COURT);

    private LikelyActions() {}

    static ActionOrder<DisputeAction> of(DisputeView view) {
        List<DisputeAction> usual = new ArrayList<>(ONWARDS);
        usual.addAll(ALONGSIDE);
        return ActionOrder.of(view.actions(), next(view, view.actions()), usual);
    }

    private static Optional<DisputeAction> next(DisputeView view, Set<DisputeAction> possible) {
        if (possible.contains(HOLD_SESSION) && !possible.contains(SIGN_AGREEMENT) && noSession(view)) {
            return Optional.of(HOLD_SESSION);
        }
        boolean late = view.steps().stream().anyMatch(step -> step.overdueAt() != null);
        return ONWARDS.stream()
                .filter(possible::contains)
                .findFirst()
                .or(() -> Optional.of(TAKE_OVER).filter(action -> late && possible.contains(action)));
    }

    private static boolean noSession(DisputeView view) {
        return !view.mediations().isEmpty()
                && view.mediations().getLast().sessions().isEmpty();
    }
}
