package org.fengqiao.petition;

/** @param days calendar days beyond the 60, at most 30 (art. 34) */
public record AskExtension(long caseId, int days, String reason) {
    public AskExtension {
        reason = Said.clean(reason);
    }
}
