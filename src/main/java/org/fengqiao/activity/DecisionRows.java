package org.fengqiao.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what meetings decided. Reading, only cases that the reader may see exist. */
@Component
class DecisionRows {
    private static final String MAY_FINISH =
            "(:everywhere or m.owner_id = :viewer or exists (select 1 from unit_closure"
                    + " o where o.ancestor_id = :scopeUnit and o.unit_id = m.owner_unit_id))";

    private static final String SELECT = "select m.*, a.held_at, c.number, c.title, u.name as unit_name, " + MAY_FINISH
            + " as may_finish from meeting_item m join activity a on a.id = m.activity_id"
            + " join case_file c on c.id = m.case_id join unit u on u.id = m.owner_unit_id"
            + " where m.withdrawn_at is null and" + CaseAccess.MAY_SEE;

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Decisions that fulfil a condition on {@code m}, with an order. */
    List<DecisionView> where(CurrentUser user, String condition, Map<String, Object> values) {
        return jdbc.sql(SELECT + condition)
                .params(with(user, values))
                .query(this::view)
                .list();
    }

    int count(CurrentUser user, String condition, Map<String, Object> values, int limit) {
        return jdbc.sql("select count(*) from (" + SELECT + condition + " fetch first " + limit + " rows only) counted")
                .params(with(user, values))
                .query(Integer.class)
                .single();
    }

    long add(long activityId, int position, AgendaItem item) {
        long id =
                jdbc.sql("select nextval('meeting_item_seq')").query(Long.class).single();
        jdbc.sql("insert into meeting_item (id, activity_id, position_no, case_id, decision, owner_unit_id, owner,"
                        + " owner_id, due_at, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, activityId, position, item.caseId(), item.decision(), item.ownerUnitId(), item.owner())
                .param(item.ownerId())
                .param(ActivityRows.at(ChinaTime.lastInstantOf(item.due())))
                .param(ActivityRows.at(clock.instant()))
                .update();
        return id;
    }

    /** Writes an open decision anew; one that was done meanwhile stays. */
    boolean change(long id, AgendaItem item) {
        return jdbc.sql("update meeting_item set decision = ?, owner_unit_id = ?, owner = ?, owner_id = ?, due_at = ?,"
                                + " version = version + 1 where id = ? and done_at is null and withdrawn_at is null")
                        .params(item.decision(), item.ownerUnitId(), item.owner())
                        .param(item.ownerId())
                        .params(ActivityRows.at(ChinaTime.lastInstantOf(item.due())), id)
                        .update()
                > 0;
    }

    /** The slip that a decision became. */
    void slip(long id, long slipId) {
        jdbc.sql("update meeting_item set slip_id = ? where id = ?")
                .params(slipId, id)
                .update();
    }

    Optional<Long> slip(long id) {
        return jdbc.sql("select slip_id from meeting_item where id = ? and slip_id is not null")
                .param(id)
                .query(Long.class)
                .optional();
    }

    boolean withdraw(long id) {
        return jdbc.sql("update meeting_item set withdrawn_at = ?, version = version + 1"
                                + " where id = ? and done_at is null and withdrawn_at is null")
                        .params(ActivityRows.at(clock.instant()), id)
                        .update()
                > 0;
    }

    /** Open decisions of a meeting with their cases, whoever may see these. */
    Map<Long, Long> open(long activityId) {
        Map<Long, Long> cases = new HashMap<>();
        jdbc.sql("select id, case_id from meeting_item where activity_id = ? and done_at is null"
                        + " and withdrawn_at is null")
                .param(activityId)
                .query((row, index) -> cases.put(row.getLong("id"), row.getLong("case_id")))
                .list();
        return cases;
    }

    boolean finish(long id, int version, String by, String note) {
        return jdbc.sql("update meeting_item set done_at = ?, done_by = ?, done_note = ?, version = version + 1"
                                + " where id = ? and version = ? and done_at is null and withdrawn_at is null")
                        .params(ActivityRows.at(clock.instant()), by, note, id, version)
                        .update()
                > 0;
    }

    private Map<String, Object> with(CurrentUser user, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(CaseAccess.parameters(user));
        all.putAll(values);
        return all;
    }

    private DecisionView view(ResultSet row, int index) throws SQLException {
        Instant due = Objects.requireNonNull(ActivityReading.instant(row, "due_at"));
        Instant done = ActivityReading.instant(row, "done_at");
        return new DecisionView(
                row.getLong("id"),
                row.getLong("activity_id"),
                ChinaTime.dayOf(row.getTimestamp("held_at").toInstant()),
                row.getLong("case_id"),
                row.getString("number"),
                row.getString("title"),
                row.getString("decision"),
                row.getLong("owner_unit_id"),
                row.getString("unit_name"),
                row.getString("owner"),
                row.getObject("owner_id", Long.class),
                ChinaTime.dayOf(due),
                done,
                row.getString("done_by"),
                row.getString("done_note"),
                done == null && due.isBefore(clock.instant()),
                done == null && row.getBoolean("may_finish"),
                row.getInt("version"));
    }
}
