package org.fengqiao.workflow;

import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.task.service.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/**
 * Where a process goes next, and nothing else: the next step, who is to do it, and by when. No fact of a case ever
 * becomes a process variable.
 */
public final class Route {
    private static final String CASE = "caseId";
    private static final String NEXT = "next";

    /** A timer must have a date; this one never comes. */
    private static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");

    private final Map<String, Object> variables;

    private Route(Map<String, Object> variables) {
        this.variables = Collections.unmodifiableMap(variables);
    }

    /** To a step, by its id in the diagram. */
    public static Route to(String step) {
        return new Route(Map.of(NEXT, step));
    }

    /** Straight on, where the diagram leaves no choice. */
    public static Route onwards() {
        return new Route(Map.of());
    }

    /** Unit or group that a later step belongs to, as the diagram names it. */
    public Route with(String name, Object text) {
        return and(name, text.toString());
    }

    public Route when(String name, boolean holds) {
        return and(name, holds);
    }

    /** A date of a timer; null: the timer never fires. */
    public Route at(String name, @Nullable Instant time) {
        return and(name, Date.from(time == null ? NEVER : time));
    }

    private Route and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return new Route(more);
    }

    Map<String, Object> variables() {
        return variables;
    }

    Route of(long caseId) {
        return and(CASE, caseId);
    }

    Set<String> names() {
        return variables.keySet();
    }

    static long caseOf(DelegateTask task) {
        return caseOf((VariableContainer) task);
    }

    static long caseOf(VariableContainer execution) {
        return (Long) execution.getVariable(CASE);
    }

    /** What {@link #at} stored, back again. */
    static @Nullable Instant instant(@Nullable Date date) {
        return date == null || !date.toInstant().isBefore(NEVER) ? null : date.toInstant();
    }
}
