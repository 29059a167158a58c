package org.fengqiao.organization;

import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody came into a role, left it, or was entered wrongly. */
record RosterChanged(
        String actor, @Nullable String before, @Nullable String after) implements AuditedEvent {
    @Override
    public String what() {
        return "roster.changed";
    }
}
