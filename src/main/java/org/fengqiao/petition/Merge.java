package org.fengqiao.petition;

/** The same petition, registered twice. */
public record Merge(long caseId, long intoCaseId, String reason) {
    public Merge {
        reason = Said.clean(reason);
    }
}
