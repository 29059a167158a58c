package org.fengqiao.hotline;

import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.CaseView;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.springframework.stereotype.Component;

/** Who may do what. Whoever may act may read: the caller has seen the case's head before it asks here. */
@Component
class TicketRights {
    private final TicketPlaces places;

    TicketRights(TicketPlaces places) {
        this.places = places;
    }

    /** What this user may do with this ticket now. */
    Set<TicketAction> actions(CurrentUser user, Ticket ticket, CaseView head) {
        Set<TicketAction> legal = EnumSet.noneOf(TicketAction.class);
        if (head.state() == CaseState.MERGED) {
            legal.add(TicketAction.UNDO_MERGE);
        } else if (head.state() != CaseState.VOID) {
            legal.addAll(ticket.moves());
        }
        legal.removeIf(action -> !permits(user, ticket, head, action));
        return legal;
    }

    /** The township's clerk also types for the villages, whose people telephone in what they have done. */
    boolean permits(CurrentUser user, Ticket ticket, CaseView head, TicketAction action) {
        Long home = user.unitId();
        if (home == null) {
            return true;
        }
        long township = places.township(head.unit().id()).id();
        boolean leader = home == township && user.is(Role.LEADER);
        boolean office = leader || home == township && user.is(Role.CLERK);
        return switch (action) {
            case CHECK -> leader;
            case DECIDE -> ticket.own() ? leader : office;
            case LOG_CONTACT -> office || handles(user, home, head.unit()) || helps(user, home, head);
            case HANDLE,
                    APPLY_EXTENSION,
                    APPLY_RETURN,
                    APPLY_PARKING,
                    APPLY_EXCLUSION,
                    ANSWER_SUPERVISION,
                    REFER_TO_MEDIATION -> office || handles(user, home, head.unit());
            default -> office;
        };
    }

    /** The township's office records tickets. */
    boolean mayFile(CurrentUser user, long unitId) {
        Long home = user.unitId();
        return home == null
                || (user.is(Role.CLERK) || user.is(Role.LEADER))
                        && home == places.township(unitId).id();
    }

    private static boolean helps(CurrentUser user, long home, CaseView head) {
        return head.coUnits().stream().anyMatch(unit -> handles(user, home, unit));
    }

    /** A village's mediators handle what their village was given; the rest is the township's office. */
    private static boolean handles(CurrentUser user, long home, UnitRow unit) {
        return home == unit.id() && unit.kind() != UnitKind.TOWNSHIP && user.is(Role.MEDIATOR);
    }
}
