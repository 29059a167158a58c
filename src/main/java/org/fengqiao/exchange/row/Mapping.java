package org.fengqiao.exchange.row;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.kernel.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * How a foreign file becomes ours without being touched; see {@link MappingFile} for the file form.
 *
 * @param headerRow number of the row that names the columns; null means: the first of the first ten that holds them all
 * @param rules by our column name; where there are any, nothing else of the file is read
 * @param nullValues texts that mean: unknown
 * @param noDueDates no due date is to be computed
 */
public record Mapping(
        @Nullable String sourceSystem,
        @Nullable Charset encoding,
        @Nullable String sheet,
        @Nullable Integer headerRow,
        Map<String, Rule> rules,
        Set<String> nullValues,
        List<String> dates,
        ZoneId zone,
        boolean noDueDates) {
    /** Files in our own form. */
    public static final Mapping NONE =
            new Mapping(null, null, null, null, Map.of(), Set.of(), List.of(), ChinaTime.ZONE, false);

    /** The same for another system. */
    public Mapping from(@Nullable String system) {
        return new Mapping(system, encoding, sheet, headerRow, rules, nullValues, dates, zone, noDueDates);
    }

    /** The same for a table whose place is known. */
    public Mapping in(@Nullable String sheetName, @Nullable Integer row) {
        return new Mapping(sourceSystem, encoding, sheetName, row, rules, nullValues, dates, zone, noDueDates);
    }

    /** The same with other rules. */
    public Mapping with(Map<String, Rule> others) {
        return new Mapping(sourceSystem, encoding, sheet, headerRow, others, nullValues, dates, zone, noDueDates);
    }

    /** The foreign columns that the rules name. */
    public Stream<String> needs() {
        return rules.values().stream().flatMap(rule -> rule.needs().stream()).distinct();
    }
}
