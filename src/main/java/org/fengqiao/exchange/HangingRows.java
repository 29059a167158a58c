package org.fengqiao.exchange;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Deletes the case files of an import with every row that hangs on them, whichever room it belongs to: the database itself
 * says by its foreign keys which those are, so a table added later is not forgotten. Goes by lists of keys, since H2 reads
 * whole tables for a query within a query.
 */
final class HangingRows {
    private static final int CHUNK = 500;

    private final JdbcTemplate jdbc;
    private final Map<String, List<Reference>> references = new HashMap<>();

    HangingRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Reference(String table, String column, String target) {}

    /** @return how many case files there were */
    int deleteOfImport(long runId) {
        List<Long> cases =
                jdbc.queryForList("select id from case_file where import_run_id = ? order by id", Long.class, runId);
        jdbc.execute((Connection connection) -> {
            delete(connection, List.of("case_file"), "id", cases);
            return cases.size();
        });
        return cases.size();
    }

    /** What refers to a row goes before it. A table that refers to itself holds nothing of others here. */
    private void delete(Connection connection, List<String> path, String column, List<Long> keys) throws SQLException {
        String table = path.getLast();
        for (int from = 0; from < keys.size(); from += CHUNK) {
            List<Long> some = keys.subList(from, Math.min(keys.size(), from + CHUNK));
            for (Reference reference : references(connection, table)) {
                if (!path.contains(reference.table())) {
                    List<Long> targets = reference.target().equals(column)
                            ? some
                            : targets(connection, table, reference.target(), column, some);
                    List<String> further = Stream.concat(path.stream(), Stream.of(reference.table()))
                            .toList();
                    delete(connection, further, reference.column(), targets);
                }
            }
            String sql = "delete from " + table + " where " + column + marks(some);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                set(statement, some);
                statement.executeUpdate();
            }
        }
    }

    private static List<Long> targets(
            Connection connection, String table, String target, String column, List<Long> keys) throws SQLException {
        List<Long> targets = new ArrayList<>();
        String sql = "select " + target + " from " + table + " where " + column + marks(keys);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, keys);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    targets.add(rows.getLong(1));
                }
            }
        }
        return targets;
    }

    private static String marks(List<Long> keys) {
        return " in (" + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")";
    }

    private static void set(PreparedStatement statement, List<Long> keys) throws SQLException {
        for (int i = 0; i < keys.size(); i++) {
            statement.setLong(i + 1, keys.get(i));
        }
    }

    private List<Reference> references(Connection connection, String table) throws SQLException {
        List<Reference> known = references.get(table);
        if (known != null) {
            return known;
        }
        DatabaseMetaData data = connection.getMetaData();
        String name = data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        List<Reference> found = new ArrayList<>();
        try (ResultSet keys = data.getExportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (keys.next()) {
                found.add(new Reference(
                        lower(keys.getString("FKTABLE_NAME")),
                        lower(keys.getString("FKCOLUMN_NAME")),
                        lower(keys.getString("PKCOLUMN_NAME"))));
            }
        }
        references.put(table, found);
        return found;
    }

    private static String lower(String name) {
        return Objects.requireNonNull(name).toLowerCase(Locale.ROOT);
    }
}
