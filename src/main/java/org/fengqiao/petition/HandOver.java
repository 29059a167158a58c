package org.fengqiao.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the petition to another unit of the township. */
public record HandOver(
        long caseId,
        long unitId,
        List<Long> coUnitIds,
        @Nullable String note) {
    public HandOver {
        coUnitIds = List.copyOf(coUnitIds);
        note = Said.cleanOrNull(note);
    }
}
