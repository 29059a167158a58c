package org.fengqiao.report;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.kernel.Coded;

/** The day of a record that decides to which period it belongs. */
public enum DecidingDay implements Coded {
    FOUND,
    CONCLUDED,
    CONFIRMED,
    PERFORMANCE_DUE,
    RELAPSED,
    DISPATCHED,
    RETURNED,
    REDONE,
    ACCEPTED,
    RECEIVED,
    CERTIFIED,
    IN_CHARGE,
    HELD,
    WEEK,
    /** Closed, replied or returned. */
    ENDED,
    /** What was open at its first or last day. */
    ENDS_OF_PERIOD,
    AS_OF,
    /** That of the figure which “排查化解” means in the unit. */
    AS_MEANT;

    private static final Map<String, DecidingDay> BY_SOURCE = Map.ofEntries(
            Map.entry("disputes found in the period", FOUND),
            Map.entry("disputes concluded in the period", CONCLUDED),
            Map.entry("disputes not closed before the period", ENDS_OF_PERIOD),
            Map.entry("disputes confirmed in the period", CONFIRMED),
            Map.entry("agreements due in the period", PERFORMANCE_DUE),
            Map.entry("disputes relapsed in the period", RELAPSED),
            Map.entry("hotline tickets dispatched in the period", DISPATCHED),
            Map.entry("hotline tickets not ended before the period", ENDS_OF_PERIOD),
            Map.entry("hotline tickets returned in the period", RETURNED),
            Map.entry("hotline tickets redone in the period", REDONE),
            Map.entry("petitions accepted in the period", ACCEPTED),
            Map.entry("petitions received in the period", RECEIVED),
            Map.entry("petitions not ended before the period", ENDS_OF_PERIOD),
            Map.entry("old cases resolved in the period", CERTIFIED),
            Map.entry("cases with a leader in charge in the period", IN_CHARGE),
            Map.entry("records received in the period", RECEIVED),
            Map.entry("activities of the period", HELD),
            Map.entry("activities of the period's ISO weeks", WEEK),
            Map.entry("people on the roster", AS_OF),
            Map.entry("units", AS_OF));

    /** That of a figure; nothing where no records stand behind it. */
    public static Optional<DecidingDay> of(String code) {
        return Catalogue.knows(code) ? of(Catalogue.get(code)) : Optional.empty();
    }

    private static Optional<DecidingDay> of(Indicator indicator) {
        return switch (indicator.formula()) {
            case Formula.Count count -> of(indicator, count.records());
            case Formula.Sum sum -> of(indicator, sum.records());
            case Formula.Rate rate -> of(indicator, rate.denominator());
            case Formula.Weeks weeks -> of(indicator, weeks.records());
            case Formula.FoundAndResolvedAsSet resolvedBefore -> Optional.of(AS_MEANT);
            case Formula.WithoutSource nothing -> Optional.empty();
        };
    }

    private static Optional<DecidingDay> of(Indicator indicator, RecordSet records) {
        Optional<DecidingDay> its =
                Optional.ofNullable(BY_SOURCE.get(records.source().name()));
        return its.filter(day -> day == ENDS_OF_PERIOD).isPresent()
                        && indicator.code().endsWith(".closed")
                ? Optional.of(ENDED)
                : its;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
