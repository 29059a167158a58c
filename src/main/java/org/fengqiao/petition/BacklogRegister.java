package org.fengqiao.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Asking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of old cases (积案), within what the current user may see. */
@Service
@Transactional(readOnly = true)
public class BacklogRegister {
    private static final String FROM = " from case_file c join petition p on p.case_id = c.id"
            + " join unit u on u.id = c.unit_id where p.backlog_year is not null"
            + " and c.state not in ('void', 'merged') and" + CaseAccess.MAY_SEE;

    private final JdbcClient jdbc;
    private final Asking asking;

    BacklogRegister(JdbcClient jdbc, Asking asking) {
        this.jdbc = jdbc;
        this.asking = asking;
    }

    /** Those still open first, the oldest year first; then those resolved, the newest first. */
    public List<BacklogRow> page(int from, int limit) {
        return jdbc.sql("select c.number, c.title, u.name as unit_name, p.*" + FROM
                        + " order by case when p.backlog_resolved_at is null then 0 else 1 end,"
                        + " p.backlog_resolved_at desc, p.backlog_year, c.id offset :from rows fetch first " + limit
                        + " rows only")
                .params(CaseAccess.parameters(asking.user()))
                .param("from", from)
                .query(BacklogRegister::row)
                .list();
    }

    /** How many are still open. */
    public int open() {
        return jdbc.sql("select count(*)" + FROM + " and p.backlog_resolved_at is null")
                .params(CaseAccess.parameters(asking.user()))
                .query(Integer.class)
                .single();
    }

    /** How many were certified as resolved in a year, whenever they were entered. */
    public int resolvedIn(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return jdbc.sql("select count(*)" + FROM
                        + " and p.backlog_resolved_at >= :start and p.backlog_resolved_at < :end")
                .params(CaseAccess.parameters(asking.user()))
                .param("start", ChinaTime.startOf(first).atOffset(ZoneOffset.UTC))
                .param("end", ChinaTime.startOf(first.plusYears(1)).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static BacklogRow row(ResultSet row, int index) throws SQLException {
        String way = row.getString("backlog_way");
        return new BacklogRow(
                row.getString("number"),
                row.getString("title"),
                row.getString("unit_name"),
                new BacklogView(
                        row.getInt("backlog_year"),
                        instant(row, "backlog_entered_at"),
                        row.getString("backlog_leader"),
                        row.getString("backlog_measures"),
                        way == null ? null : Coded.find(BacklogWay.class, way).orElse(null),
                        instant(row, "backlog_resolved_at"),
                        row.getString("backlog_certified_by"),
                        row.getString("backlog_evidence")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
