package org.fengqiao.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Asking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of cases, newest first, in pages by key and within what the current user may see. */
@Service
@Transactional(readOnly = true)
public class CaseSearch {
    private static final int COUNTED = 1000;
    private static final String DUE = "(select min(d.due_at) from case_deadline d"
            + " where d.case_id = c.id and d.met_at is null and d.cancelled_at is null)";

    private final JdbcClient jdbc;
    private final Asking asking;
    private final Clock clock;

    CaseSearch(JdbcClient jdbc, Asking asking, Clock clock) {
        this.jdbc = jdbc;
        this.asking = asking;
        this.clock = clock;
    }

    /** At most {@code limit} cases with an id below {@code beforeId} (Long.MAX_VALUE for the first page). */
    public List<CaseRow> page(CaseFilter filter, long beforeId, int limit) {
        return jdbc.sql("select c.id, c.number, c.kind, c.state, u.name as unit_name, c.title, c.received_at,"
                        + " c.closed_at, " + DUE + " as due_at from case_file c join unit u on u.id = c.unit_id"
                        + " where c.id < :beforeId" + conditions(filter) + " order by c.id desc limit :limit")
                .param("beforeId", beforeId)
                .param("limit", limit)
                .params(parameters(filter))
                .query(CaseSearch::row)
                .list();
    }

    /** The page before the one that starts below {@code afterId}: the ids just above it, newest first again. */
    public List<CaseRow> pageBefore(CaseFilter filter, long afterId, int limit) {
        return jdbc.sql("select c.id, c.number, c.kind, c.state, u.name as unit_name, c.title, c.received_at,"
                        + " c.closed_at, " + DUE + " as due_at from case_file c join unit u on u.id = c.unit_id"
                        + " where c.id > :afterId" + conditions(filter) + " order by c.id limit :limit")
                .param("afterId", afterId)
                .param("limit", limit)
                .params(parameters(filter))
                .query(CaseSearch::row)
                .list()
                .reversed();
    }

    /** How many there are; 1001 stands for more than 1000. */
    public int count(CaseFilter filter) {
        return jdbc.sql("select count(*) from (select c.id from case_file c where 1 = 1" + conditions(filter)
                        + " limit " + (COUNTED + 1) + ") counted")
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    private static String conditions(CaseFilter filter) {
        var sql = new StringBuilder(" and").append(CaseAccess.MAY_SEE);
        if (filter.kind() != null) {
            sql.append(" and c.kind = :kind");
        }
        if (filter.state() != null) {
            sql.append(" and c.state = :state");
        }
        if (filter.unitId() != null) {
            sql.append(" and c.unit_id in (select t.unit_id from unit_closure t where t.ancestor_id = :unit)");
        }
        if (filter.text() != null) {
            sql.append(" and (c.number like :text escape '!' or c.title like :text escape '!'"
                    + " or c.place like :text escape '!' or exists (select 1 from party p"
                    + " where p.case_id = c.id and p.name like :start escape '!'))");
        }
        if (filter.overdue()) {
            sql.append(" and c.state = 'open' and ").append(DUE).append(" < :now");
        }
        return sql.toString();
    }

    private Map<String, Object> parameters(CaseFilter filter) {
        Map<String, Object> values = new HashMap<>(CaseAccess.parameters(asking.user()));
        if (filter.kind() != null) {
            values.put("kind", filter.kind().code());
        }
        if (filter.state() != null) {
            values.put("state", filter.state().code());
        }
        if (filter.unitId() != null) {
            values.put("unit", filter.unitId());
        }
        if (filter.text() != null) {
            String text = filter.text().strip().replaceAll("([!%_])", "!$1");
            values.put("text", "%" + text + "%");
            values.put("start", text + "%");
        }
        values.put("now", Timestamp.from(clock.instant()));
        return values;
    }

    private static CaseRow row(ResultSet row, int index) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        Timestamp due = row.getTimestamp("due_at");
        return new CaseRow(
                row.getLong("id"),
                row.getString("number"),
                Coded.find(CaseKind.class, row.getString("kind")).orElseThrow(),
                Coded.find(CaseState.class, row.getString("state")).orElseThrow(),
                row.getString("unit_name"),
                row.getString("title"),
                row.getTimestamp("received_at").toInstant(),
                closed == null ? null : closed.toInstant(),
                due == null ? null : due.toInstant());
    }
}
