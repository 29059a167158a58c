package org.fengqiao.petition;

import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.workflow.WorkGroup;
import org.springframework.stereotype.Component;

/** Which unit does what with a petition. */
@Component
class PetitionPlaces {
    private final Units units;

    PetitionPlaces(Units units) {
        this.units = units;
    }

    /** The township that a unit belongs to; where the tree has none, the unit itself stands in. */
    UnitRow township(long unitId) {
        return units.nearest(unitId, UnitKind.TOWNSHIP).orElseGet(() -> units.get(unitId));
    }

    UnitRow get(long unitId) {
        return units.get(unitId);
    }

    /** A unit of the township that can be given a petition: a village, a community, an office, or the township itself. */
    UnitRow handler(long unitId, UnitRow township) {
        UnitRow unit = units.get(unitId);
        boolean handles = switch (unit.kind()) {
            case VILLAGE, COMMUNITY, OFFICE, TOWNSHIP -> true;
            default -> false;
        };
        if (!handles || !units.isBelow(unitId, township.id())) {
            throw new Refused("petition.unit.kind");
        }
        return unit;
    }

    /** Who handles what this unit was given. An office is part of its township, whose clerks do its work. */
    WorkGroup handlers(UnitRow unit, UnitRow township) {
        return switch (unit.kind()) {
            case VILLAGE, COMMUNITY -> new WorkGroup(Role.MEDIATOR, unit.code());
            default -> new WorkGroup(Role.CLERK, township.code());
        };
    }
}
