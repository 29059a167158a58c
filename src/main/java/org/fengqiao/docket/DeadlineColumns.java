package org.fengqiao.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.kernel.Coded;
import org.jspecify.annotations.Nullable;

/** How the ledger's rows are read. */
final class DeadlineColumns {
    static final String LINE = "select * from deadline_entry";
    static final String STATE = "select * from case_deadline";

    private DeadlineColumns() {}

    static DeadlineKey key(ResultSet row, int index) throws SQLException {
        return new DeadlineKey(row.getLong("case_id"), row.getString("step"), row.getInt("cycle"));
    }

    static DeadlineLine line(ResultSet row, int index) throws SQLException {
        return new DeadlineLine(
                row.getLong("id"),
                key(row, index),
                Coded.find(DeadlineVerb.class, row.getString("verb")).orElseThrow(),
                at(row, "happened_at"),
                at(row, "recorded_at"),
                row.getString("actor"),
                row.getObject("policy_id", Long.class),
                row.getObject("days", Integer.class),
                maybeAt(row, "asked_at"),
                row.getString("asked_by"),
                maybeAt(row, "due_at") == null ? null : term(row, "warn_early", "warn_last"),
                row.getString("reason"));
    }

    static DeadlineState state(ResultSet row, int index) throws SQLException {
        return new DeadlineState(
                key(row, index),
                at(row, "started_at"),
                term(row, "warn_at", "warn_then"),
                row.getObject("policy_id", Long.class),
                maybeAt(row, "warned_at"),
                maybeAt(row, "paused_at"),
                maybeAt(row, "met_at"),
                row.getObject("on_time", Boolean.class),
                maybeAt(row, "missed_at"),
                maybeAt(row, "cancelled_at"));
    }

    private static DeadlineTerm term(ResultSet row, String first, String second) throws SQLException {
        List<Instant> warnings = Stream.of(maybeAt(row, first), maybeAt(row, second))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new DeadlineTerm(at(row, "due_raw"), at(row, "due_at"), warnings, row.getBoolean("beyond_calendar"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybeAt(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
