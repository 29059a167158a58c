package org.fengqiao.hotline;

/** A duplicate goes into the ticket that stays; it counts only there. */
public record Merge(long caseId, long intoCaseId, String reason) {
    public Merge {
        reason = Said.clean(reason);
    }
}
