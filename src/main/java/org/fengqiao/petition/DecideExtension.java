package org.fengqiao.petition;

import org.jspecify.annotations.Nullable;

/** The leader's decision on an extension. */
public record DecideExtension(
        long caseId, boolean granted, @Nullable String note) {
    public DecideExtension {
        note = Said.cleanOrNull(note);
    }
}
