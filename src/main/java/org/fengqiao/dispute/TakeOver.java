package org.fengqiao.dispute;

/** A higher level takes over a dispute whose level let its due date pass. */
public record TakeOver(long caseId, String reason) {
    public TakeOver {
        reason = Said.clean(reason);
    }
}
