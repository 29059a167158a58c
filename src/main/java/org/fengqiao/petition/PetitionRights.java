package org.fengqiao.petition;

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
class PetitionRights {
    private final PetitionPlaces places;

    PetitionRights(PetitionPlaces places) {
        this.places = places;
    }

    /** What this user may do with this petition now. */
    Set<PetitionAction> actions(CurrentUser user, Petition petition, CaseView head) {
        Set<PetitionAction> legal = EnumSet.noneOf(PetitionAction.class);
        if (head.state() == CaseState.MERGED) {
            legal.add(PetitionAction.UNDO_MERGE);
        } else if (head.state() != CaseState.VOID) {
            legal.addAll(petition.moves());
        }
        legal.removeIf(action -> petition.recused(user.name()) || !permits(user, head, action));
        return legal;
    }

    /** The township's clerk also types for the villages, whose people telephone in what they have done. */
    boolean permits(CurrentUser user, CaseView head, PetitionAction action) {
        Long home = user.unitId();
        if (home == null) {
            return true;
        }
        boolean here = home == places.township(head.unit().id()).id();
        boolean leader = here && user.is(Role.LEADER);
        boolean office = leader || here && user.is(Role.CLERK);
        return switch (action) {
            case DECIDE_EXTENSION, PUT_IN_CHARGE, CERTIFY_BACKLOG -> leader;
            case HANDLE, ASK_EXTENSION, ANSWER_SUPERVISION, REFER_TO_MEDIATION ->
                office || handles(user, home, head.unit());
            default -> office;
        };
    }

    /** The township's office registers petitions. */
    boolean mayFile(CurrentUser user, long unitId) {
        Long home = user.unitId();
        return home == null
                || (user.is(Role.CLERK) || user.is(Role.LEADER))
                        && home == places.township(unitId).id();
    }

    /** A village's mediators handle what their village was given; the rest is the township's office. */
    private static boolean handles(CurrentUser user, long home, UnitRow unit) {
        return home == unit.id() && unit.kind() != UnitKind.TOWNSHIP && user.is(Role.MEDIATOR);
    }
}
