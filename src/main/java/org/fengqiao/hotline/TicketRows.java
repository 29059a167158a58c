package org.fengqiao.hotline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.fengqiao.docket.CaseState;
import org.fengqiao.kernel.Coded;
import org.jspecify.annotations.Nullable;

/** Reads the columns of {@link TicketConditions}. */
final class TicketRows {
    private TicketRows() {}

    static TicketRow row(ResultSet row, int index) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new TicketRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("place"),
                row.getString("unit_name"),
                Coded.find(CaseState.class, row.getString("state")).orElseThrow(),
                code(TicketChannel.class, row.getString("channel")),
                code(TicketClass.class, row.getString("ticket_class")),
                row.getBoolean("urgent"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("step"),
                row.getString("assignee"),
                due == null ? null : due.toInstant());
    }

    private static <E extends Enum<E> & Coded> @Nullable E code(Class<E> type, @Nullable String code) {
        return code == null ? null : Coded.find(type, code).orElse(null);
    }
}
