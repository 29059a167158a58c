package org.fengqiao.organization;

import org.fengqiao.kernel.AuditedEvent;

/** Somebody acts for one who is away, or does so no more. */
record DeputyAppointed(String actor, String before, String after) implements AuditedEvent {
    @Override
    public String what() {
        return "deputy.appointed";
    }
}
