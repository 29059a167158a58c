package org.fengqiao.dispute;

/** The merged dispute stands for itself again, where it stood before. */
public record UndoMerge(long caseId, String reason) {
    public UndoMerge {
        reason = Said.clean(reason);
    }
}
