package org.fengqiao.report.ui;

import java.util.List;
import java.util.Optional;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.springframework.stereotype.Component;

/** The units that a report of the current user can be about. */
@Component
class ReportUnits {
    private final Asking asking;
    private final Units units;

    ReportUnits(Asking asking, Units units) {
        this.asking = asking;
        this.units = units;
    }

    /** One's own and those below it, without offices and committees. */
    List<UnitRow> choice() {
        return tops().stream()
                .flatMap(top -> units.below(top.id()).stream())
                .filter(unit -> unit.kind() != UnitKind.OFFICE && unit.kind() != UnitKind.COMMITTEE)
                .toList();
    }

    /** One of these by its code. */
    Optional<UnitRow> find(String code) {
        return choice().stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The code that stands for no choice. */
    String own() {
        return tops().stream().findFirst().map(UnitRow::code).orElse("");
    }

    private List<UnitRow> tops() {
        CurrentUser user = asking.user();
        return user.unitId() == null ? units.tops() : List.of(units.get(user.unitId()));
    }
}
