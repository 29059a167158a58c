package org.fengqiao.petition;

/** Recorded by mistake; the number stays used. */
public record MakeVoid(long caseId, String reason) {
    public MakeVoid {
        reason = Said.clean(reason);
    }
}
