package org.fengqiao.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the columns of {@link RecordList}. */
public final class RecordRowMapper {
    private RecordRowMapper() {}

    public static RecordRow map(ResultSet row) throws SQLException {
        return new RecordRow(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("number"),
                row.getString("title"),
                row.getString("unit_name"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("started_dated"),
                instant(row, "closed_at"),
                row.getBoolean("closed_dated"),
                instant(row, "due_at"),
                row.getString("outcome"),
                row.getBigDecimal("quantity"),
                row.getBoolean("counted"),
                row.getString("part"),
                row.getBoolean("back_dated"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
