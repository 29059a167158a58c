package org.fengqiao.docket;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open cases of which a leader is in charge (包案). */
@Component
class InChargeDuties implements CaseDuties {
    private static final String KIND = "in_charge";

    private final JdbcClient jdbc;

    InChargeDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseDuty> of(DutyHolder holder) {
        return jdbc.sql("select c.id, c.number, c.title from case_file c join unit_closure t on t.unit_id = c.unit_id"
                        + " where t.ancestor_id = ? and c.state = 'open' and c.leader_in_charge = ? order by c.id")
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
        return jdbc.sql("update case_file set leader_in_charge = ?, version = version + 1"
                                + " where id = ? and leader_in_charge = ? and state = 'open'")
                        .params(to.name(), Long.valueOf(duty.reference()), from.name())
                        .update()
                > 0;
    }

    @Override
    public boolean knows(String kind) {
        return KIND.equals(kind);
    }
}
