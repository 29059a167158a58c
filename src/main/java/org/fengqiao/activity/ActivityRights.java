package org.fengqiao.activity;

import java.util.stream.Stream;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.Units;
import org.springframework.stereotype.Component;

/**
 * Who may enter what. Whoever belongs to a unit, or to one above it, enters and corrects what the unit did; what leaders
 * did is entered by the office, which is its clerks and the leaders themselves. An administrator looks after accounts and
 * files, not after the register.
 */
@Component
class ActivityRights {
    private final Units units;

    ActivityRights(Units units) {
        this.units = units;
    }

    boolean mayEnter(CurrentUser user, long unitId, ActivityKind kind) {
        return covers(user, unitId) && mayEnter(user, kind);
    }

    boolean mayEnter(CurrentUser user, ActivityKind kind) {
        Stream<Role> roles = kind.ofLeaders()
                ? Stream.of(Role.CLERK, Role.LEADER)
                : Stream.of(Role.GRID_WORKER, Role.MEDIATOR, Role.CLERK, Role.LEADER);
        return roles.anyMatch(user::is);
    }

    /** What is outside one's own units is answered like what does not exist. */
    void requireSight(CurrentUser user, long unitId) {
        if (!covers(user, unitId)) {
            throw new Refused("unit.unknown", unitId);
        }
    }

    void require(CurrentUser user, long unitId, ActivityKind kind) {
        requireSight(user, unitId);
        if (!mayEnter(user, kind)) {
            throw new Refused("access.role");
        }
    }

    private boolean covers(CurrentUser user, long unitId) {
        Long home = user.unitId();
        return home == null || units.isBelow(unitId, home);
    }
}
