package org.fengqiao.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Collects rows of one table and writes them with many rows to a statement: one round trip for fifty rows, beside a
 * running server too.
 */
final class BulkInsert {
    private static final int ROWS = 50;

    private final String table;
    private final List<String> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    BulkInsert(String table, String columns) {
        this.table = table;
        this.columns = List.of(columns.split(",\\s*"));
    }

    void add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(table + " has " + columns.size() + " columns, not " + values.length);
        }
        rows.add(values);
    }

    /** Throws away what was not written. */
    void clear() {
        rows.clear();
    }

    void write(JdbcTemplate jdbc) {
        jdbc.execute((Connection connection) -> {
            for (int from = 0; from < rows.size(); from += ROWS) {
                write(connection, rows.subList(from, Math.min(rows.size(), from + ROWS)));
            }
            return rows.size();
        });
        rows.clear();
    }

    private void write(Connection connection, List<@Nullable Object[]> some) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql(some.size()))) {
            int index = 1;
            for (@Nullable Object[] row : some) {
                for (@Nullable Object value : row) {
                    set(insert, index++, value);
                }
            }
            insert.executeUpdate();
        }
    }

    /** One statement with values of the same kinds. */
    static void execute(JdbcTemplate jdbc, String sql, Collection<? extends @Nullable Object> values) {
        jdbc.update(sql, statement -> {
            int index = 1;
            for (@Nullable Object value : values) {
                set(statement, index++, value);
            }
        });
    }

    private String sql(int count) {
        String row = columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        return "insert into " + table + " (" + String.join(", ", columns) + ") values "
                + IntStream.range(0, count).mapToObj(i -> row).collect(Collectors.joining(", "));
    }

    private static void set(PreparedStatement insert, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> insert.setNull(index, Types.NULL);
            case Instant instant -> insert.setObject(index, instant.atOffset(ZoneOffset.UTC));
            default -> insert.setObject(index, value);
        }
    }
}
