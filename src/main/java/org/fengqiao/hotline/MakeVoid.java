package org.fengqiao.hotline;

/** Recorded by mistake; the number stays used. */
public record MakeVoid(long caseId, String reason) {
    public MakeVoid {
        reason = Said.clean(reason);
    }
}
