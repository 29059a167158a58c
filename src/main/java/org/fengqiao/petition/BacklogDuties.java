package org.fengqiao.petition;

import java.util.List;
import org.fengqiao.docket.CaseDuties;
import org.fengqiao.docket.CaseDuty;
import org.fengqiao.docket.DutyHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The old cases (积案) for which a leader stands and which are not resolved yet. */
@Component
class BacklogDuties implements CaseDuties {
    private static final String KIND = "backlog";

    private final JdbcClient jdbc;

    BacklogDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseDuty> of(DutyHolder holder) {
        return jdbc.sql("select c.id, c.number, c.title from petition p join case_file c on c.id = p.case_id"
                        + " join unit_closure t on t.unit_id = c.unit_id where t.ancestor_id = ?"
                        + " and p.backlog_leader = ? and p.backlog_resolved_at is null"
                        + " and c.state not in ('void', 'merged') order by c.id")
                .params(holder.unitId(), holder.name())
                .query((row, index) -> new CaseDuty(
                        KIND,
                        Long.toString(row.getLong("id")),
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("title"),
                        null))
                .list();
    }

    @Override
    public boolean pass(CaseDuty duty, DutyHolder from, DutyHolder to) {
        return jdbc.sql("update petition set backlog_leader = ?, version = version + 1"
                                + " where case_id = ? and backlog_leader = ? and backlog_resolved_at is null")
                        .params(to.name(), Long.valueOf(duty.reference()), from.name())
                        .update()
                > 0;
    }

    @Override
    public boolean knows(String kind) {
        return KIND.equals(kind);
    }
}
