package org.fengqiao.activity;

import org.fengqiao.kernel.AuditedEvent;

/** An entry was taken back as a mistake. */
record ActivityVoided(String actor, String before, String after) implements AuditedEvent {
    @Override
    public String what() {
        return "activity.voided";
    }
}
