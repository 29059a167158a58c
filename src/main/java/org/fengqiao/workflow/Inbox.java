package org.fengqiao.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's work list: what is mine, what is due, what is late. One SQL over the open tasks, paged by key. */
@Service
@Transactional(readOnly = true)
public class Inbox {
    private static final Duration SOON = Duration.ofDays(3);

    private static final String FROM = " from work_item w join case_file c on c.id = w.case_id"
            + " join unit u on u.id = w.unit_id left join app_user a on a.id = w.assignee_id"
            + " where " + CaseAccess.MAY_SEE;

    /** A leader who stands in for the clerks of a restricted case does their steps of it. */
    private static final String STANDS_IN = "w.role = 'clerk' and w.unit_id = :scopeUnit and exists (select 1"
            + " from case_access s where s.case_id = w.case_id and s.user_id = :viewer and s.stands_in = true)";

    private static final String MINE = " and (:everywhere or w.assignee_id = :viewer or (w.assignee_id is null"
            + " and (" + STANDS_IN + " or (w.role in (:roles)"
            + " and (w.unit_id = :scopeUnit or (w.role = 'grid_worker' and " + below() + "))))))";

    private static final String BELOW = " and (:everywhere or " + below() + ")";

    private final JdbcClient jdbc;
    private final Asking asking;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Asking asking, Clock clock) {
        this.jdbc = jdbc;
        this.asking = asking;
        this.clock = clock;
    }

    /** A page, the most urgent first; {@code after} is the last row already shown. */
    public List<WorkRow> page(WorkShelf shelf, Optional<WorkKey> after, int limit) {
        Map<String, Object> values = values(asking.user());
        String behind = after.map(key -> behind(key, values)).orElse("");
        return rows(shelf, values, behind + " order by w.due_at nulls last, w.task_id", limit);
    }

    /** The rows just before {@code first}, the most urgent first. */
    public List<WorkRow> pageBefore(WorkShelf shelf, WorkKey first, int limit) {
        Map<String, Object> values = values(asking.user());
        return rows(shelf, values, ahead(first, values) + " order by w.due_at desc nulls first, w.task_id desc", limit)
                .reversed();
    }

    private List<WorkRow> rows(WorkShelf shelf, Map<String, Object> values, String slice, int limit) {
        return jdbc.sql("select w.task_id, w.case_id, c.number, c.kind, c.title, w.step, w.role, u.name as unit_name,"
                        + " u.kind as unit_kind, a.name as assignee, w.due_at, w.warned_at" + FROM + on(shelf) + slice
                        + " limit :limit")
                .params(values)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** How many there are, counted up to a number beyond which nobody wants to know. */
    public int count(WorkShelf shelf, int upTo) {
        Map<String, Object> values = values(asking.user());
        values.put("limit", upTo);
        return jdbc.sql("select count(*) from (select w.task_id" + FROM + on(shelf) + " limit :limit) counted")
                .params(values)
                .query(Integer.class)
                .single();
    }

    /** The most urgent of my steps that are done in one of my roles: what awaits a leader's approval. */
    public List<WorkRow> page(Role role, int limit) {
        Map<String, Object> values = values(asking.user());
        values.put("onlyRole", role.code());
        return rows(WorkShelf.MINE, values, " and w.role = :onlyRole order by w.due_at nulls last, w.task_id", limit);
    }

    public int count(Role role, int upTo) {
        Map<String, Object> values = values(asking.user());
        values.put("onlyRole", role.code());
        values.put("limit", upTo);
        return jdbc.sql("select count(*) from (select w.task_id" + FROM + MINE
                        + " and w.role = :onlyRole limit :limit) counted")
                .params(values)
                .query(Integer.class)
                .single();
    }

    /** Takes a step that waits for one of my roles, so that nobody else of the unit starts on it. */
    @Transactional
    public void take(String taskId) {
        CurrentUser user = asking.user();
        int taken = jdbc.sql("update work_item set assignee_id = :viewer where task_id = :task and task_id in"
                        + " (select w.task_id" + FROM + MINE + ")")
                .params(values(user))
                .param("task", taskId)
                .update();
        if (taken == 0 || user.id() == null) {
            throw new Refused("workflow.step.past");
        }
    }

    /** Gives a step back to everybody of the unit. */
    @Transactional
    public void giveBack(String taskId) {
        Long user = asking.user().id();
        jdbc.sql("update work_item set assignee_id = null where task_id = ? and assignee_id = ?")
                .params(taskId, user == null ? -1L : user)
                .update();
    }

    private static String below() {
        return "exists (select 1 from unit_closure b where b.ancestor_id = :scopeUnit and b.unit_id = w.unit_id)";
    }

    private static String on(WorkShelf shelf) {
        return switch (shelf) {
            case MINE -> MINE;
            case DUE -> BELOW + " and w.due_at >= :now and (w.warned_at is not null or w.due_at <= :soon)";
            case LATE -> BELOW + " and w.due_at < :now";
        };
    }

    private static String behind(WorkKey key, Map<String, Object> values) {
        values.put("afterTask", key.taskId());
        if (key.dueAt() == null) {
            return " and w.due_at is null and w.task_id > :afterTask";
        }
        values.put("afterDue", WorkItems.at(key.dueAt()));
        return " and (w.due_at > :afterDue or w.due_at is null"
                + " or (w.due_at = :afterDue and w.task_id > :afterTask))";
    }

    private static String ahead(WorkKey key, Map<String, Object> values) {
        values.put("afterTask", key.taskId());
        if (key.dueAt() == null) {
            return " and (w.due_at is not null or w.task_id < :afterTask)";
        }
        values.put("afterDue", WorkItems.at(key.dueAt()));
        return " and (w.due_at < :afterDue or (w.due_at = :afterDue and w.task_id < :afterTask))";
    }

    private Map<String, Object> values(CurrentUser user) {
        Map<String, Object> values = new HashMap<>(CaseAccess.parameters(user));
        values.put("roles", user.roles().stream().map(Role::code).toList());
        values.put("now", WorkItems.at(clock.instant()));
        values.put("soon", WorkItems.at(clock.instant().plus(SOON)));
        return values;
    }

    private WorkRow row(ResultSet row, int index) throws SQLException {
        Instant due = time(row, "due_at");
        return new WorkRow(
                row.getString("task_id"),
                row.getLong("case_id"),
                row.getString("number"),
                Coded.find(CaseKind.class, row.getString("kind")).orElseThrow(),
                row.getString("title"),
                row.getString("step"),
                Coded.find(Role.class, row.getString("role")).orElseThrow(),
                row.getString("unit_name"),
                Coded.find(UnitKind.class, row.getString("unit_kind")).orElseThrow(),
                row.getString("assignee"),
                due,
                time(row, "warned_at"),
                due != null && due.isBefore(clock.instant()));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        return WorkItems.instant(row.getObject(column, OffsetDateTime.class));
    }
}
