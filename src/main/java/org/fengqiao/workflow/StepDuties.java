package org.fengqiao.workflow;

import java.time.OffsetDateTime;
import java.util.List;
import org.fengqiao.docket.CaseDuties;
import org.fengqiao.docket.CaseDuty;
import org.fengqiao.docket.DutyHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that somebody has taken; what waits for a role of a unit needs no handing over. */
@Component
class StepDuties implements CaseDuties {
    private static final String KIND = "step";

    private final JdbcClient jdbc;

    StepDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CaseDuty> of(DutyHolder holder) {
        Long user = holder.userId();
        return user == null
                ? List.of()
                : jdbc.sql("select w.task_id, w.due_at, c.id, c.number, c.title from work_item w"
                                + " join case_file c on c.id = w.case_id where w.assignee_id = ?"
                                + " order by w.due_at nulls last, w.task_id")
                        .param(user)
                        .query((row, index) -> new CaseDuty(
                                KIND,
                                row.getString("task_id"),
                                row.getLong("id"),
                                row.getString("number"),
                                row.getString("title"),
                                WorkItems.instant(row.getObject("due_at", OffsetDateTime.class))))
                        .list();
    }

    @Override
    public boolean pass(CaseDuty duty, DutyHolder from, DutyHolder to) {
        return jdbc.sql("update work_item set assignee_id = ? where task_id = ? and assignee_id = ?")
                        .param(to.userId())
                        .param(duty.reference())
                        .param(from.userId())
                        .update()
                > 0;
    }

    @Override
    public boolean knows(String kind) {
        return KIND.equals(kind);
    }
}
