package org.fengqiao.petition;

/** It was not the same after all. */
public record UndoMerge(long caseId, String reason) {
    public UndoMerge {
        reason = Said.clean(reason);
    }
}
