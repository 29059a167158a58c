package org.fengqiao.exchange;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Deletes the case files of an import with every row that hangs on them, whichever room it belongs to: the database itself
 * says by its foreign keys which those are, so a table added later is not forgotten.
 */
final class HangingRows {
    private final JdbcTemplate jdbc;

    HangingRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Reference(String table, String column, String target) {}

    /** @return how many case files there were */
    int deleteOfImport(long runId) {
        return jdbc.execute((Connection connection) -> {
            List<String> deletes = new ArrayList<>();
            collect(connection, List.of("case_file"), "import_run_id = ?", deletes);
            int last = 0;
            for (String delete : deletes) {
                try (var statement = connection.prepareStatement(delete)) {
                    statement.setLong(1, runId);
                    last = statement.executeUpdate();
                }
            }
            return last;
        });
    }

    /** What refers to a table goes before it. A table that refers to itself holds nothing of others here. */
    private static void collect(Connection connection, List<String> path, String where, List<String> deletes)
            throws SQLException {
        String table = path.getLast();
        for (Reference reference : references(connection, table)) {
            if (!path.contains(reference.table())) {
                collect(
                        connection,
                        Stream.concat(path.stream(), Stream.of(reference.table()))
                                .toList(),
                        reference.column() + " in (select " + reference.target() + " from " + table + " where " + where
                                + ")",
                        deletes);
            }
        }
        deletes.add("delete from " + table + " where " + where);
    }

    private static List<Reference> references(Connection connection, String table) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String name = data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        List<Reference> references = new ArrayList<>();
        try (ResultSet keys = data.getExportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (keys.next()) {
                references.add(new Reference(
                        lower(keys.getString("FKTABLE_NAME")),
                        lower(keys.getString("FKCOLUMN_NAME")),
                        lower(keys.getString("PKCOLUMN_NAME"))));
            }
        }
        return references;
    }

    private static String lower(String name) {
        return Objects.requireNonNull(name).toLowerCase(Locale.ROOT);
    }
}
