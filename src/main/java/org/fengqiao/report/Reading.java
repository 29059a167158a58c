package org.fengqiao.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Period;
import org.fengqiao.organization.UnitRow;

/** A request that was found allowed: whose records, which period, read when, and what its words mean there. */
record Reading(UnitRow unit, Period period, AsOf asOf, boolean cleared, FoundAndResolved meaning) {
    /** The parameters of every {@link RecordSource}. */
    Map<String, Object> parameters() {
        Instant end = period.end().isBefore(asOf.until()) ? period.end() : asOf.until();
        return Map.of(
                "unit", unit.id(),
                "start", time(period.start()),
                "end", time(end),
                "asOf", time(asOf.until()),
                "asOfDay", asOf.day().toEpochDay(),
                "cleared", cleared);
    }

    /** What the indicator counts in this unit. */
    Formula formula(Indicator indicator) {
        return indicator.formula() instanceof Formula.FoundAndResolvedAsSet
                ? Catalogue.get(meaning.indicator()).formula()
                : indicator.formula();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
