package org.fengqiao.docket;

import org.fengqiao.kernel.AuditedEvent;

/** Somebody looked at personal data in clear, and said why. */
record PersonalDataOpened(String actor, String caseNumber, String after) implements AuditedEvent {
    @Override
    public String what() {
        return "party.opened";
    }
}
