package org.fengqiao.dispute;

/** A duplicate goes into the dispute that stays; it counts only there. */
public record Merge(long caseId, long intoCaseId, String reason) {
    public Merge {
        reason = Said.clean(reason);
    }
}
