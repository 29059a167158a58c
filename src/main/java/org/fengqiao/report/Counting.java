package org.fengqiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts sets of records in the database: all sets of one source in one pass over it. */
@Component
class Counting {
    private final JdbcClient jdbc;

    Counting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number that one pass over a source gives: {@code aggregate} over a set's rows. */
    record Total(RecordSet records, String aggregate) {
        static Total size(RecordSet records) {
            return new Total(records, "count(*)");
        }

        static Total sum(RecordSet records, String column) {
            return new Total(records, "sum(x." + column + ")");
        }

        /** How many different values a column has. */
        static Total different(RecordSet records, String column) {
            return new Total(records, "count(distinct x." + column + ")");
        }

        private String sql() {
            return "coalesce(" + aggregate + " filter (where " + records.condition() + "), 0)";
        }
    }

    Map<Total, BigDecimal> totals(Collection<Total> wanted, Reading reading) {
        Map<RecordSource, LinkedHashSet<Total>> bySource = new LinkedHashMap<>();
        for (Total total : wanted) {
            bySource.computeIfAbsent(total.records().source(), source -> new LinkedHashSet<>())
                    .add(total);
        }
        Map<Total, BigDecimal> found = new LinkedHashMap<>();
        bySource.forEach((source, totals) -> found.putAll(onePass(source, List.copyOf(totals), reading)));
        return found;
    }

    private Map<Total, BigDecimal> onePass(RecordSource source, List<Total> totals, Reading reading) {
        List<String> columns = new ArrayList<>();
        for (Total total : totals) {
            columns.add(total.sql() + " as n" + columns.size());
        }
        return jdbc.sql("select " + String.join(",\n", columns) + "\nfrom (" + source.sql() + ") x")
                .params(reading.parameters())
                .query((row, index) -> {
                    Map<Total, BigDecimal> values = new LinkedHashMap<>();
                    for (int i = 0; i < totals.size(); i++) {
                        values.put(totals.get(i), row.getBigDecimal("n" + i));
                    }
                    return values;
                })
                .single();
    }

    /** How many records of a set have each value of a column; null is the key of those without. */
    Map<@Nullable String, Long> byCode(RecordSet records, String column, Reading reading) {
        return grouped(records, "x." + column, "count(*)", reading);
    }

    /** What a quantity adds up to for each value of a column; null is the key of those without. */
    Map<@Nullable String, Long> sumByCode(RecordSet records, String quantity, String column, Reading reading) {
        return grouped(records, "x." + column, "coalesce(sum(x." + quantity + "), 0)", reading);
    }

    /** How many records of a set each unit has. */
    Map<Long, Long> byUnit(RecordSet records, Reading reading) {
        Map<Long, Long> found = new LinkedHashMap<>();
        grouped(records, "x.unit_id", "count(*)", reading).forEach((unit, count) -> {
            if (unit != null) {
                found.put(Long.valueOf(unit), count);
            }
        });
        return found;
    }

    private Map<@Nullable String, Long> grouped(RecordSet records, String by, String aggregate, Reading reading) {
        Map<@Nullable String, Long> found = new LinkedHashMap<>();
        jdbc.sql("select " + by + " as part, " + aggregate + " as n " + records.from() + " group by " + by)
                .params(reading.parameters())
                .query(row -> {
                    found.put(row.getString("part"), row.getLong("n"));
                });
        return found;
    }
}
