package org.fengqiao.exchange;

import org.fengqiao.kernel.AuditedEvent;

/** Replies were written for another system. */
record RepliesExported(String actor, String before, String after) implements AuditedEvent {
    @Override
    public String what() {
        return "export.replies";
    }
}
