package org.fengqiao.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reception days that are announced: which leader, when and where. */
@Service
@Transactional
public class ReceptionPlans {
    private static final String SELECT = "select p.*, u.name as unit_name from reception_plan p"
            + " join unit u on u.id = p.unit_id where p.cancelled_at is null and (:everywhere or exists (select 1 from"
            + " unit_closure s where s.unit_id = p.unit_id and s.ancestor_id = :scopeUnit)) ";

    private final JdbcClient jdbc;
    private final ActivityRights rights;
    private final Asking asking;
    private final Clock clock;

    ReceptionPlans(JdbcClient jdbc, ActivityRights rights, Asking asking, Clock clock) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.asking = asking;
        this.clock = clock;
    }

    /** Announces a day; the same leader on the same day is announced once. */
    public long announce(
            long unitId,
            ActivityKind kind,
            LocalDate on,
            String leader,
            @Nullable Long leaderId,
            @Nullable String venue) {
        CurrentUser user = asking.user();
        rights.require(user, unitId, kind);
        if (!kind.reception()) {
            throw new Refused("activity.kind.missing");
        }
        if (leader.isBlank()) {
            throw new Refused("activity.leader.missing");
        }
        if (on.isBefore(ChinaTime.dayOf(clock.instant()))) {
            throw new Refused("reception.plan.past");
        }
        boolean known = between(on, on).stream()
                .anyMatch(plan -> plan.leader().equals(leader.strip()) && plan.unitId() == unitId);
        if (known) {
            throw new Refused("reception.plan.known", leader.strip());
        }
        long id = jdbc.sql("select nextval('reception_plan_seq')")
                .query(Long.class)
                .single();
        jdbc.sql("insert into reception_plan (id, unit_id, kind, planned_on, leader, leader_id, venue)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, unitId, kind.code(), on, leader.strip())
                .param(leaderId)
                .param(venue == null || venue.isBlank() ? null : FreeText.masked(venue.strip()))
                .update();
        return id;
    }

    public void cancel(long id) {
        ReceptionPlan plan = get(id);
        rights.require(asking.user(), plan.unitId(), plan.kind());
        if (plan.activityId() != null) {
            throw new Refused("reception.plan.held");
        }
        jdbc.sql("update reception_plan set cancelled_at = ? where id = ?")
                .params(ActivityRows.at(clock.instant()), id)
                .update();
    }

    @Transactional(readOnly = true)
    public ReceptionPlan get(long id) {
        return jdbc.sql(SELECT + "and p.id = :id")
                .params(CaseAccess.parameters(asking.user()))
                .param("id", id)
                .query(ReceptionPlans::row)
                .optional()
                .orElseThrow(() -> new Refused("reception.plan.unknown"));
    }

    /** Days of one's own units between two days, both included. */
    @Transactional(readOnly = true)
    public List<ReceptionPlan> between(LocalDate first, LocalDate last) {
        return jdbc.sql(SELECT + "and p.planned_on >= :first and p.planned_on <= :last order by p.planned_on, p.id")
                .params(CaseAccess.parameters(asking.user()))
                .param("first", first)
                .param("last", last)
                .query(ReceptionPlans::row)
                .list();
    }

    /** The same, with those that were held though nobody had announced them. */
    @Transactional(readOnly = true)
    public List<ReceptionPlan> withUnannounced(LocalDate first, LocalDate last) {
        Stream<ReceptionPlan> held = jdbc
                .sql("select a.*, u.name as unit_name from activity a join unit u on u.id = a.unit_id"
                        + " where a.kind in ('reception', 'field_reception') and a.voided_at is null"
                        + " and a.held_at >= :first and a.held_at < :behind and not exists"
                        + " (select 1 from reception_plan p where p.activity_id = a.id) and" + ActivitySearch.MAY_SEE)
                .params(CaseAccess.parameters(asking.user()))
                .param("first", ActivityRows.at(ChinaTime.startOf(first)))
                .param("behind", ActivityRows.at(ChinaTime.startOf(last.plusDays(1))))
                .query(ReceptionPlans::held)
                .list()
                .stream();
        return Stream.concat(between(first, last).stream(), held)
                .sorted(Comparator.comparing(ReceptionPlan::on))
                .toList();
    }

    private static ReceptionPlan held(ResultSet row, int index) throws SQLException {
        String leader = row.getString("leader");
        return new ReceptionPlan(
                0,
                row.getLong("unit_id"),
                row.getString("unit_name"),
                Coded.find(ActivityKind.class, row.getString("kind")).orElseThrow(),
                ChinaTime.dayOf(row.getTimestamp("held_at").toInstant()),
                leader == null ? "" : leader,
                null,
                row.getString("venue"),
                row.getLong("id"));
    }

    /** Days that are over or today and of which nothing was entered yet. */
    @Transactional(readOnly = true)
    public List<ReceptionPlan> missing(int limit) {
        return jdbc.sql(SELECT + "and p.planned_on <= :today and p.activity_id is null order by p.planned_on desc, p.id"
                        + " fetch first " + limit + " rows only")
                .params(CaseAccess.parameters(asking.user()))
                .param("today", ChinaTime.dayOf(clock.instant()))
                .query(ReceptionPlans::row)
                .list();
    }

    void held(NewReception reception, long activityId) {
        Long plan = reception.planId();
        if (plan != null) {
            jdbc.sql("update reception_plan set activity_id = ? where id = ? and unit_id = ? and activity_id is null")
                    .params(activityId, plan, reception.unitId())
                    .update();
        }
    }

    private static ReceptionPlan row(ResultSet row, int index) throws SQLException {
        return new ReceptionPlan(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                Coded.find(ActivityKind.class, row.getString("kind")).orElseThrow(),
                row.getObject("planned_on", LocalDate.class),
                row.getString("leader"),
                row.getObject("leader_id", Long.class),
                row.getString("venue"),
                row.getObject("activity_id", Long.class));
    }
}
