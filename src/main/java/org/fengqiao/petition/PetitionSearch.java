package org.fengqiao.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseState;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Asking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of petitions, newest first, in pages by key and within what the current user may see. */
@Service
@Transactional(readOnly = true)
public class PetitionSearch {
    private static final String FROM = " from case_file c join petition p on p.case_id = c.id"
            + " join unit u on u.id = c.unit_id left join work_item w on w.task_id ="
            + " (select min(x.task_id) from work_item x where x.case_id = c.id) where";

    private final JdbcClient jdbc;
    private final Asking asking;

    PetitionSearch(JdbcClient jdbc, Asking asking) {
        this.jdbc = jdbc;
        this.asking = asking;
    }

    /** At most {@code limit} petitions with an id below {@code beforeId}; Long.MAX_VALUE for the first page. */
    public List<PetitionRow> page(PetitionFilter filter, long beforeId, int limit) {
        return rows(filter, " and c.id < :key order by c.id desc", beforeId, limit);
    }

    /** The page before the one that starts below {@code afterId}: the ids just above it, newest first again. */
    public List<PetitionRow> pageBefore(PetitionFilter filter, long afterId, int limit) {
        return rows(filter, " and c.id > :key order by c.id", afterId, limit).reversed();
    }

    private List<PetitionRow> rows(PetitionFilter filter, String slice, long key, int limit) {
        return jdbc.sql(
                        "select c.id, c.number, c.title, u.name as unit_name, c.state, p.petition_class, w.step, w.due_at"
                                + FROM + CaseAccess.MAY_SEE + conditions(filter) + slice + " fetch first " + limit
                                + " rows only")
                .params(parameters(filter))
                .param("key", key)
                .query(PetitionSearch::row)
                .list();
    }

    /** How many there are, counted no further than the limit. */
    public int count(PetitionFilter filter, int limit) {
        return jdbc.sql("select count(*) from (select c.id" + FROM + CaseAccess.MAY_SEE + conditions(filter)
                        + " fetch first " + limit + " rows only) counted")
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    private static String conditions(PetitionFilter filter) {
        var sql = new StringBuilder();
        if (filter.text() != null) {
            sql.append(" and (c.number like :text escape '!' or c.title like :text escape '!'"
                    + " or c.place like :text escape '!' or exists (select 1 from party q"
                    + " where q.case_id = c.id and q.name like :start escape '!'))");
        }
        if (filter.petitionClass() != null) {
            sql.append(" and p.petition_class = :class");
        }
        if (filter.origin() != null) {
            sql.append(" and p.origin = :origin");
        }
        if (filter.step() != null) {
            sql.append(" and w.step = :step");
        }
        return sql.toString();
    }

    private Map<String, Object> parameters(PetitionFilter filter) {
        Map<String, Object> values = new HashMap<>(CaseAccess.parameters(asking.user()));
        if (filter.text() != null) {
            String text = filter.text().strip().replaceAll("([!%_])", "!$1");
            values.put("text", "%" + text + "%");
            values.put("start", text + "%");
        }
        if (filter.petitionClass() != null) {
            values.put("class", filter.petitionClass().code());
        }
        if (filter.origin() != null) {
            values.put("origin", filter.origin().code());
        }
        if (filter.step() != null) {
            values.put("step", filter.step().step());
        }
        return values;
    }

    private static PetitionRow row(ResultSet row, int index) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        String code = row.getString("petition_class");
        return new PetitionRow(
                row.getLong("id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("unit_name"),
                Coded.find(CaseState.class, row.getString("state")).orElseThrow(),
                code == null ? null : Coded.find(PetitionClass.class, code).orElse(null),
                row.getString("step"),
                due == null ? null : due.toInstant());
    }
}
