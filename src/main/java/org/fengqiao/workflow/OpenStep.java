package org.fengqiao.workflow;

import java.time.Instant;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for somebody. Its words are {@code step.<step>}.
 *
 * @param step the element's id in the diagram: {@code villageMediation}
 * @param overdueAt the due instant that passed unmet
 */
public record OpenStep(
        String step,
        Role role,
        UnitRow unit,
        @Nullable Long assigneeId,
        @Nullable Instant dueAt,
        @Nullable Instant warnedAt,
        @Nullable Instant overdueAt) {
    public String wordsKey() {
        return "step." + step;
    }
}
