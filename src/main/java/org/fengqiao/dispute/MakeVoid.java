package org.fengqiao.dispute;

/** Recorded by mistake: it counts nowhere and keeps its number. */
public record MakeVoid(long caseId, String reason) {
    public MakeVoid {
        reason = Said.clean(reason);
    }
}
