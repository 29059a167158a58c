package org.fengqiao.docket;

import org.fengqiao.kernel.AuditedEvent;

/** Somebody opened a restricted case. */
record RestrictedCaseSeen(String actor, String caseNumber) implements AuditedEvent {
    @Override
    public String what() {
        return "case.restricted.seen";
    }
}
