package org.fengqiao.exchange;

import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which unit an import is for, and within which its rows are known again. */
@Component
class ImportScope {
    private final Units units;

    ImportScope(Units units) {
        this.units = units;
    }

    /**
     * The unit that was named, which the user must see; else the only township, or for users the only unit that is on
     * top. Units need none.
     */
    @Nullable UnitRow unit(ImportRequest request, CurrentUser by) {
        String code = request.unitCode();
        Optional<UnitRow> unit = code == null ? only(request.kind()) : units.byCode(code);
        Long top = by.unitId();
        if (code != null
                && (unit.isEmpty() || top != null && !units.isBelow(unit.get().id(), top))) {
            throw new Refused("unit.unknown", code);
        }
        boolean forUnits = request.kind() == ImportKind.UNITS;
        if (code == null && forUnits) {
            return top == null ? null : units.get(top);
        }
        return unit.filter(found -> top == null || units.isBelow(found.id(), top))
                .orElseThrow(() -> new Refused("import.unit.needed"));
    }

    /** Rows are the same within a township; above it within the unit itself. */
    UnitRow known(UnitRow unit) {
        return units.nearest(unit.id(), UnitKind.TOWNSHIP).orElse(unit);
    }

    private Optional<UnitRow> only(ImportKind kind) {
        List<UnitRow> candidates = kind == ImportKind.USERS ? units.tops() : units.ofKind(UnitKind.TOWNSHIP);
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
