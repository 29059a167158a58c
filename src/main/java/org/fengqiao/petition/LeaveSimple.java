package org.fengqiao.petition;

/** It is not plain after all: handled in the ordinary way, its limit counted from the acceptance. */
public record LeaveSimple(long caseId, String reason) {
    public LeaveSimple {
        reason = Said.clean(reason);
    }
}
