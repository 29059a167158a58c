package org.fengqiao.report;

import java.time.Clock;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets through who may ask for a unit's figures: leaders, clerks and administrators of it or of a unit above. */
@Component
public class Readings {
    private final Asking asking;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(Asking asking, Units units, JdbcClient jdbc, Clock clock) {
        this.asking = asking;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Reading allow(FigureRequest request) {
        CurrentUser user = asking.as(Role.LEADER, Role.CLERK, Role.ADMIN);
        UnitRow unit = units.byCode(request.unit())
                .filter(found -> user.unitId() == null || units.isBelow(found.id(), user.unitId()))
                .orElseThrow(() -> new Refused("unit.unknown", request.unit()));
        return new Reading(
                unit,
                request.period(),
                AsOf.of(request.period(), request.asOf(), clock),
                user.cleared(),
                meaning(unit));
    }

    /** As set for the unit or the nearest one above it. */
    private FoundAndResolved meaning(UnitRow unit) {
        return jdbc.sql("""
                        select s.found_and_resolved from report_setting s
                        join unit_closure t on t.ancestor_id = s.unit_id
                        where t.unit_id = ? order by t.depth fetch first 1 row only""")
                .param(unit.id())
                .query(String.class)
                .optional()
                .flatMap(code -> Coded.find(FoundAndResolved.class, code))
                .orElse(FoundAndResolved.RESOLVED);
    }
}
