package org.fengqiao.activity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who came, as shown.
 *
 * @param phone masked
 * @param takenUp a case was opened from it, whether or not the reader may see that case
 * @param caseNumber of that case; null also where the reader may not see it
 * @param sealed only those named for that case see this line
 */
public record VisitorView(
        long id,
        String name,
        @Nullable String phone,
        int people,
        String matter,
        @Nullable String answer,
        boolean solved,
        boolean takenUp,
        @Nullable String caseNumber,
        boolean sealed) {
    /** Says nothing personal. */
    @Override
    public String toString() {
        return "VisitorView[" + id + "]";
    }
}
