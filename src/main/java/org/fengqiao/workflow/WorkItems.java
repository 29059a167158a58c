package org.fengqiao.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table behind every work list: one row per open user task. */
@Component
class WorkItems {
    private final JdbcClient jdbc;
    private final Units units;
    private final CaseAccess access;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, Units units, CaseAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /** What somebody had taken of a case is anybody's of its role again. */
    void free(long caseId, long userId) {
        jdbc.sql("update work_item set assignee_id = null where case_id = ? and assignee_id = ?")
                .params(caseId, userId)
                .update();
    }

    void add(String taskId, long caseId, String step, WorkGroup group, @Nullable Instant dueAt) {
        long unit = units.byCode(group.unitCode())
                .orElseThrow(() -> new IllegalStateException("no unit for " + group))
                .id();
        jdbc.sql("insert into work_item (task_id, case_id, step, role, unit_id, due_at, created_at)"
                        + " values (:task, :case, :step, :role, :unit, :due, :now)")
                .param("task", taskId)
                .param("case", caseId)
                .param("step", step)
                .param("role", group.role().code())
                .param("unit", unit)
                .param("due", time(dueAt))
                .param("now", time(clock.instant()))
                .update();
        access.nameHandlers(caseId, group.role(), unit);
        mark(caseId);
    }

    void remove(String taskId) {
        jdbc.sql("delete from work_item where task_id = ?").param(taskId).update();
    }

    void due(String taskId, @Nullable Instant dueAt) {
        jdbc.sql("update work_item set due_at = :due where task_id = :task")
                .param("due", time(dueAt))
                .param("task", taskId)
                .update();
    }

    /** Copies from the deadline ledger's result whether people were warned and whether the due date passed. */
    void mark(long caseId) {
        String running = " from case_deadline d where d.case_id = work_item.case_id and d.due_at = work_item.due_at"
                + " and d.met_at is null and d.cancelled_at is null)";
        jdbc.sql("update work_item set warned_at = (select max(d.warned_at)" + running
                        + ", overdue_at = (select max(d.missed_at)" + running + " where case_id = ?")
                .param(caseId)
                .update();
    }

    Optional<String> task(long caseId, String step) {
        return jdbc.sql("select task_id from work_item where case_id = ? and step = ?")
                .params(caseId, step)
                .query(String.class)
                .optional();
    }

    List<OpenStep> of(long caseId) {
        return jdbc.sql("select * from work_item where case_id = ? order by created_at, task_id")
                .param(caseId)
                .query((row, index) -> new OpenStep(
                        row.getString("step"),
                        Coded.find(Role.class, row.getString("role")).orElseThrow(),
                        units.get(row.getLong("unit_id")),
                        row.getObject("assignee_id", Long.class),
                        instant(row.getObject("due_at", OffsetDateTime.class)),
                        instant(row.getObject("warned_at", OffsetDateTime.class)),
                        instant(row.getObject("overdue_at", OffsetDateTime.class))))
                .list();
    }

    static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
