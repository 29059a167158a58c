package org.fengqiao.activity;

import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** An activity was entered, or corrected where there is something before. */
record ActivityEntered(String actor, @Nullable String before, String after) implements AuditedEvent {
    @Override
    public String what() {
        return "activity.entered";
    }
}
