package org.fengqiao.dispute;

import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.CaseView;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.springframework.stereotype.Component;

/** Who may do what. Whoever may act may read: the caller has seen the case's head before it asks here. */
@Component
class DisputeRights {
    private final DisputePlaces places;

    DisputeRights(DisputePlaces places) {
        this.places = places;
    }

    /** What this user may do with this dispute now. */
    Set<DisputeAction> actions(CurrentUser user, Dispute dispute, CaseView head) {
        Set<DisputeAction> legal = EnumSet.noneOf(DisputeAction.class);
        if (head.state() == CaseState.MERGED) {
            legal.add(DisputeAction.UNDO_MERGE);
        } else if (head.state() != CaseState.VOID) {
            legal.addAll(dispute.moves());
        }
        legal.removeIf(action -> !permits(user, dispute, head.unit().id(), action));
        return legal;
    }

    boolean permits(CurrentUser user, Dispute dispute, long unitId, DisputeAction action) {
        Long home = user.unitId();
        return home == null
                || switch (action) {
                    case ANALYSE -> officeOf(user, home, unitId);
                    case TAKE_OVER -> takesOver(user, home, dispute.level(), unitId);
                    case MERGE, UNDO_MERGE, MAKE_VOID -> officeOf(user, home, unitId);
                    case CORRECT_FACTS -> handles(user, home, dispute.level(), unitId) || officeOf(user, home, unitId);
                    case REPORT_SIGN, TELL_POLICE, VISIT, REPORT_RELAPSE -> anywhere(user, home, unitId);
                    default -> handles(user, home, dispute.level(), unitId);
                };
    }

    /** Whoever handles a unit's disputes at some level may record one there. */
    boolean mayFile(CurrentUser user, long unitId) {
        Long home = user.unitId();
        return home == null || anywhere(user, home, unitId);
    }

    /** The level to which this user takes a dispute over. */
    Level takesOverTo(CurrentUser user, long unitId) {
        Long home = user.unitId();
        return home == null || officeOf(user, home, unitId) ? Level.TOWNSHIP : Level.VILLAGE;
    }

    /** The people whose level it is. A village's mediator also types for the grids, whose workers are volunteers. */
    private boolean handles(CurrentUser user, long home, Level level, long unitId) {
        long at = places.at(level, unitId).id();
        return switch (level) {
            case GRID ->
                user.is(Role.GRID_WORKER) && places.isBelow(at, home)
                        || user.is(Role.MEDIATOR)
                                && home == places.at(Level.VILLAGE, unitId).id();
            case VILLAGE -> user.is(Role.MEDIATOR) && home == at;
            case TOWNSHIP, JOINT ->
                home == at && (user.is(Role.CLERK) || user.is(Role.LEADER) || user.is(Role.MEDIATOR));
        };
    }

    /** Clerks and leaders of the township. */
    private boolean officeOf(CurrentUser user, long home, long unitId) {
        return (user.is(Role.CLERK) || user.is(Role.LEADER))
                && home == places.at(Level.TOWNSHIP, unitId).id();
    }

    /** The township's office from below; the village's mediators from the grid. */
    private boolean takesOver(CurrentUser user, long home, Level level, long unitId) {
        return officeOf(user, home, unitId) || level == Level.GRID && handles(user, home, Level.VILLAGE, unitId);
    }

    private boolean anywhere(CurrentUser user, long home, long unitId) {
        return handles(user, home, Level.GRID, unitId)
                || handles(user, home, Level.VILLAGE, unitId)
                || handles(user, home, Level.TOWNSHIP, unitId);
    }
}
