package org.fengqiao.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Period;
import org.fengqiao.organization.UnitRow;

/** A request that was found allowed: whose records, which period, read when, and what its words mean there. */
public record Reading(UnitRow unit, Period period, AsOf asOf, boolean cleared, FoundAndResolved meaning) {
    /** The parameters of every {@link RecordSource}. */
    public Map<String, Object> parameters() {
        Instant end = period.end().isBefore(asOf.until()) ? period.end() : asOf.until();
        return Map.ofEntries(
                Map.entry("unit", unit.id()),
                Map.entry("start", time(period.start())),
                Map.entry("end", time(end)),
                Map.entry("asOf", time(asOf.until())),
                Map.entry("asOfDay", asOf.day().toEpochDay()),
                Map.entry("cleared", cleared),
                Map.entry("firstDay", period.first().toEpochDay()),
                Map.entry("lastDay", period.last().toEpochDay()),
                Map.entry("weeksFrom", time(ChinaTime.startOf(period.first().minusDays(3)))),
                Map.entry("weeksTo", time(ChinaTime.startOf(period.last().plusDays(4)))),
                Map.entry(
                        "twoYearsBefore",
                        time(ChinaTime.startOf(ChinaTime.dayOf(end).minusYears(2)))));
    }

    /** How many ISO weeks the period has: as many as Thursdays, so that a year has its 52 or 53. */
    public long isoWeeks() {
        // 1970-01-01 was a Thursday.
        return Math.floorDiv(period.last().toEpochDay(), 7)
                - Math.floorDiv(period.first().toEpochDay() - 1, 7);
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
