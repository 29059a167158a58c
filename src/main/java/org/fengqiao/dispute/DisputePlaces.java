package org.fengqiao.dispute;

import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which unit handles a dispute at which level. */
@Component
class DisputePlaces {
    private final Units units;

    DisputePlaces(Units units) {
        this.units = units;
    }

    /**
     * The unit of a level for a dispute that belongs to this unit. Where the tree has no unit of the kind (a dispute kept
     * at the village has no grid), the unit itself stands in.
     */
    UnitRow at(Level level, long unitId) {
        return switch (level) {
            case GRID -> nearest(unitId, UnitKind.GRID);
            case VILLAGE -> nearest(unitId, UnitKind.VILLAGE, UnitKind.COMMUNITY);
            case TOWNSHIP, JOINT -> nearest(unitId, UnitKind.TOWNSHIP);
        };
    }

    /** The lowest level that a unit has: where a dispute of this unit can be handled at all. */
    Level lowest(long unitId) {
        return switch (units.get(unitId).kind()) {
            case GRID -> Level.GRID;
            case VILLAGE, COMMUNITY -> Level.VILLAGE;
            case TOWNSHIP -> Level.TOWNSHIP;
            default -> throw new Refused("dispute.unit.kind");
        };
    }

    /** The people's mediation committee of a unit; with several, the one that was named. */
    UnitRow committee(long unitId, @Nullable Long named) {
        List<UnitRow> committees = committees(unitId).stream()
                .filter(unit -> named == null || unit.id() == named)
                .toList();
        if (committees.isEmpty()) {
            throw new Refused("mediation.committee.none");
        }
        if (committees.size() > 1) {
            throw new Refused("mediation.committee.which");
        }
        return committees.getFirst();
    }

    /** The committee of a unit that has just one. */
    Optional<UnitRow> onlyCommittee(long unitId) {
        List<UnitRow> committees = committees(unitId);
        return committees.size() == 1 ? Optional.of(committees.getFirst()) : Optional.empty();
    }

    private List<UnitRow> committees(long unitId) {
        return units.children(unitId).stream()
                .filter(unit -> unit.kind() == UnitKind.COMMITTEE)
                .toList();
    }

    boolean isBelow(long unitId, long ancestorId) {
        return units.isBelow(unitId, ancestorId);
    }

    UnitRow get(long unitId) {
        return units.get(unitId);
    }

    private UnitRow nearest(long unitId, UnitKind... kinds) {
        return units.nearest(unitId, kinds).orElseGet(() -> units.get(unitId));
    }
}
