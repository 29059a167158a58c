package org.fengqiao.exchange;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of one kind of case, keyed by the case file's id. */
abstract sealed class KindTables permits DisputeTables, PetitionTables, TicketTables {
    private final String table;
    private @Nullable BulkInsert rows;

    KindTables(String table) {
        this.table = table;
    }

    /** The columns beside the key, in the table's order, and what a record says for them. */
    abstract Map<String, @Nullable Object> values(CaseRecord record);

    void add(long id, CaseRecord record) {
        Map<String, @Nullable Object> values = values(record);
        if (rows == null) {
            rows = new BulkInsert(table, "case_id, " + String.join(", ", values.keySet()));
        }
        @Nullable Object[] row = new @Nullable Object[values.size() + 1];
        row[0] = id;
        int i = 1;
        for (@Nullable Object value : values.values()) {
            row[i++] = value;
        }
        rows.add(row);
    }

    void change(long id, CaseRecord record, JdbcTemplate jdbc) {
        Map<String, @Nullable Object> values = values(record);
        String sets = values.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        BulkInsert.execute(jdbc, "update " + table + " set " + sets + " where case_id = " + id, values.values());
    }

    void forget() {
        if (rows != null) {
            rows.clear();
        }
    }

    void write(JdbcTemplate jdbc) {
        if (rows != null) {
            rows.write(jdbc);
        }
    }
}
