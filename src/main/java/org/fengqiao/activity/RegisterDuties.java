package org.fengqiao.activity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.docket.CaseDuties;
import org.fengqiao.docket.CaseDuty;
import org.fengqiao.docket.DutyHolder;
import org.fengqiao.kernel.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What meetings gave somebody to do, and the reception days for which a leader is announced. */
@Component
class RegisterDuties implements CaseDuties {
    private static final String DECISION = "decision";
    private static final String RECEPTION = "reception";

    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<CaseDuty> of(DutyHolder holder) {
        Long user = holder.userId();
        if (user == null) {
            return List.of();
        }
        List<CaseDuty> duties = new ArrayList<>(jdbc.sql("select m.id, m.due_at, m.decision, c.id as case_id, c.number"
                        + " from meeting_item m join case_file c on c.id = m.case_id where m.owner_id = ?"
                        + " and m.done_at is null and m.withdrawn_at is null order by m.due_at, m.id")
                .param(user)
                .query((row, index) -> new CaseDuty(
                        DECISION,
                        Long.toString(row.getLong("id")),
                        row.getLong("case_id"),
                        row.getString("number"),
                        row.getString("decision"),
                        row.getTimestamp("due_at").toInstant()))
                .list());
        duties.addAll(jdbc.sql(
                        "select id, planned_on, venue from reception_plan where leader_id = ?"
                                + " and planned_on >= ? and activity_id is null and cancelled_at is null order by planned_on, id")
                .params(user, ChinaTime.dayOf(clock.instant()))
                .query((row, index) -> new CaseDuty(
                        RECEPTION,
                        Long.toString(row.getLong("id")),
                        null,
                        null,
                        row.getObject("planned_on", java.time.LocalDate.class)
                                + (row.getString("venue") == null ? "" : " " + row.getString("venue")),
                        null))
                .list());
        return duties;
    }

    @Override
    public boolean pass(CaseDuty duty, DutyHolder from, DutyHolder to) {
        long id = Long.parseLong(duty.reference());
        String sql = duty.kind().equals(DECISION)
                ? "update meeting_item set owner = ?, owner_id = ?, owner_unit_id = (select p.unit_id from app_user p"
                        + " where p.id = ?), version = version + 1"
                        + " where id = ? and owner_id = ? and done_at is null and withdrawn_at is null"
                : "update reception_plan set leader = ?, leader_id = ? where id = ? and leader_id = ?"
                        + " and activity_id is null and cancelled_at is null";
        var call = jdbc.sql(sql).param(to.name()).param(to.userId());
        if (duty.kind().equals(DECISION)) {
            call = call.param(to.userId());
        }
        return call.param(id).param(from.userId()).update() > 0;
    }

    @Override
    public boolean knows(String kind) {
        return DECISION.equals(kind) || RECEPTION.equals(kind);
    }
}
