package org.fengqiao.hotline;

/** The duplicate was none. */
public record UndoMerge(long caseId, String reason) {
    public UndoMerge {
        reason = Said.clean(reason);
    }
}
