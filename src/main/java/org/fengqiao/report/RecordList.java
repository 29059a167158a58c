package org.fengqiao.report;

import java.util.Optional;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The list behind a figure as it is selected.
 *
 * @param quantity the column that a sum adds up
 * @param counted the condition of a rate's numerator
 * @param part the column that a split is by
 */
record RecordList(
        RecordSet records,
        @Nullable String quantity,
        @Nullable String counted,
        @Nullable String part) {
    /** A restricted case stands in lists and seals by its number alone: whoever may read it opens it there. */
    private static final String COLUMNS = """
            select x.id, x.kind, x.number,
              case when (select f.restricted from case_file f where f.id = x.id) = true then '' else x.title end as title,
              (select u.name from unit u where u.id = x.unit_id) as unit_name,
              x.started_at, x.started_dated, x.closed_at, x.closed_dated, x.due_at, x.outcome,
              {quantity} as quantity, {counted} as counted, {part} as part,
              case when not x.imported and (x.registered_at >= :asOf or exists (
                select 1 from timeline_entry h
                where h.case_id = x.id and h.happened_at < :asOf and h.recorded_at >= :asOf))
                then true else false end as back_dated
            """;

    /** The list that is meant; nothing where the indicator has no records yet. Refuses a part that there cannot be. */
    static Optional<RecordList> of(Indicator indicator, Which which, Reading reading) {
        return switch (which.side()) {
            case BESIDE -> Optional.of(plain(beside(indicator, which)));
            case PART -> Optional.of(part(indicator, which, reading));
            case ALL, NUMERATOR, DENOMINATOR ->
                whole(reading.formula(indicator), which.side())
                        .map(list -> list.without(reading.unit().kind(), indicator));
        };
    }

    private static Optional<RecordList> whole(Formula formula, Which.Side side) {
        return switch (formula) {
            case Formula.Count count -> Optional.of(new RecordList(count.records(), null, null, column(count.split())));
            case Formula.Sum sum -> Optional.of(new RecordList(sum.records(), sum.column(), null, column(sum.split())));
            case Formula.Rate rate ->
                Optional.of(
                        side == Which.Side.NUMERATOR
                                ? plain(rate.numerator())
                                : new RecordList(
                                        rate.denominator(),
                                        null,
                                        rate.numerator().condition(),
                                        null));
            case Formula.Weeks weeks -> Optional.of(plain(weeks.records()));
            case Formula.FoundAndResolvedAsSet resolvedBefore -> Optional.empty();
            case Formula.WithoutSource nothing -> Optional.empty();
        };
    }

    /** What a unit of this kind is not told, no line of its list tells. */
    private RecordList without(UnitKind kind, Indicator indicator) {
        Split split = indicator.split();
        return split == null || split.shownTo(kind) ? this : new RecordList(records, quantity, counted, null);
    }

    /** The whole set of what is counted or added up. */
    static RecordSet all(Formula formula) {
        return switch (formula) {
            case Formula.Count count -> count.records();
            case Formula.Sum sum -> sum.records();
            default -> throw new IllegalArgumentException("no parts of " + formula);
        };
    }

    private static RecordSet beside(Indicator indicator, Which which) {
        return indicator.besides().stream()
                .filter(beside -> beside.key().equals(which.key()))
                .findFirst()
                .orElseThrow(() -> new Refused("report.part.none", indicator.code()))
                .records();
    }

    private static RecordList part(Indicator indicator, Which which, Reading reading) {
        Split split = indicator.split();
        if (split == null || !split.shownTo(reading.unit().kind())) {
            throw new Refused("report.part.none", indicator.code());
        }
        RecordSet parts = all(indicator.formula())
                .and(
                        switch (split) {
                            case Split.ByCode byCode -> in(byCode.column(), which, Split.UNKNOWN);
                            case Split.ByName byName -> in(byName.column(), which, Split.NONE);
                            case Split.ByUnit own when reading.unit().code().equals(which.key()) -> "x.unit_id = :unit";
                            case Split.ByUnit below -> """
                x.unit_id in (select t.unit_id from unit_closure t join unit g on g.id = t.ancestor_id
                  where g.code in (:part))""";
                        });
        return new RecordList(
                parts, indicator.formula() instanceof Formula.Sum sum ? sum.column() : null, null, column(split));
    }

    /** In one of the parts that are named; those that lack the attribute are one, by its key. */
    private static String in(String column, Which which, String without) {
        String named = "x." + column + " in (:part)";
        return which.keys().contains(without) ? named + " or x." + column + " is null" : named;
    }

    private static RecordList plain(RecordSet records) {
        return new RecordList(records, null, null, null);
    }

    private static @Nullable String column(@Nullable Split split) {
        return switch (split) {
            case Split.ByCode byCode -> byCode.column();
            case Split.ByName byName -> byName.column();
            case Split.ByUnit byUnit -> null;
            case null -> null;
        };
    }

    String select() {
        return COLUMNS.replace("{quantity}", quantity == null ? "cast(null as numeric(15, 2))" : "x." + quantity)
                        .replace(
                                "{counted}",
                                counted == null ? "true" : "case when " + counted + " then true else false end")
                        .replace("{part}", part == null ? "cast(null as varchar(40))" : "x." + part)
                + records.from();
    }
}
