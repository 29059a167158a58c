package org.fengqiao.hotline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To the unit that handles it; again where that was the wrong one.
 *
 * @param unitId village, community, office, or the township itself: it leads
 * @param coUnitIds units that help; they see the ticket
 */
public record Dispatch(
        long caseId,
        long unitId,
        List<Long> coUnitIds,
        @Nullable String note) {
    public Dispatch {
        note = Said.cleanOrNull(note);
        coUnitIds = List.copyOf(coUnitIds);
    }
}
