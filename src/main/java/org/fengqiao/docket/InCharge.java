package org.fengqiao.docket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open cases of which the current user is the leader in charge (包案). */
@Service
@Transactional(readOnly = true)
public class InCharge {
    private static final String FROM = " from case_file c join unit u on u.id = c.unit_id"
            + " where c.state = 'open' and c.leader_in_charge = :leader and" + CaseAccess.MAY_SEE;

    private final JdbcClient jdbc;
    private final Asking asking;

    InCharge(JdbcClient jdbc, Asking asking) {
        this.jdbc = jdbc;
        this.asking = asking;
    }

    /** At most {@code limit} with an id below {@code beforeId} (Long.MAX_VALUE for the first page), newest first. */
    public List<CaseRow> page(long beforeId, int limit) {
        return rows(" and c.id < :key order by c.id desc", beforeId, limit);
    }

    /** The page before: the ids just above, newest first again. */
    public List<CaseRow> pageBefore(long afterId, int limit) {
        return rows(" and c.id > :key order by c.id", afterId, limit).reversed();
    }

    public int count(int limit) {
        return jdbc.sql("select count(*) from (select c.id" + FROM + " fetch first " + limit + " rows only) counted")
                .params(values())
                .query(Integer.class)
                .single();
    }

    private List<CaseRow> rows(String slice, long key, int limit) {
        return jdbc.sql("select c.id, c.number, c.kind, c.state, u.name as unit_name, c.title, c.received_at,"
                        + " (select min(d.due_at) from case_deadline d where d.case_id = c.id and d.met_at is null"
                        + " and d.cancelled_at is null) as due_at" + FROM + slice + " fetch first " + limit
                        + " rows only")
                .params(values())
                .param("key", key)
                .query((row, index) -> {
                    var due = row.getTimestamp("due_at");
                    return new CaseRow(
                            row.getLong("id"),
                            row.getString("number"),
                            Coded.find(CaseKind.class, row.getString("kind")).orElseThrow(),
                            Coded.find(CaseState.class, row.getString("state")).orElseThrow(),
                            row.getString("unit_name"),
                            row.getString("title"),
                            row.getTimestamp("received_at").toInstant(),
                            null,
                            due == null ? null : due.toInstant());
                })
                .list();
    }

    private Map<String, Object> values() {
        CurrentUser user = asking.user();
        Map<String, Object> values = new HashMap<>(CaseAccess.parameters(user));
        // Who acts for a leader sees the leader's cases: the name in front of a deputy's is not the one in the file.
        values.put("leader", user.name().replaceFirst("^.*（代(.*)）$", "$1"));
        return values;
    }
}
