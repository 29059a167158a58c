package org.fengqiao.workflow;

import java.time.Instant;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of a work list.
 *
 * @param step words under {@code step.<step>}
 * @param unitName where the step is to be done; its kind tells the level
 * @param assignee name of who took it; null: anybody of the role in the unit
 * @param overdue the due date passed
 */
public record WorkRow(
        String taskId,
        long caseId,
        String number,
        CaseKind kind,
        String title,
        String step,
        Role role,
        String unitName,
        UnitKind unitKind,
        @Nullable String assignee,
        @Nullable Instant dueAt,
        @Nullable Instant warnedAt,
        boolean overdue) {
    public WorkKey key() {
        return new WorkKey(dueAt, taskId);
    }

    public String wordsKey() {
        return "step." + step;
    }
}
