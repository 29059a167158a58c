package org.fengqiao.activity;

import java.util.List;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is shown.
 *
 * @param decisions those about cases that the reader may see
 */
public record MeetingView(
        ActivityView head,
        String host,
        @Nullable String discussion,
        boolean zeroReport,
        List<Present> attendance,
        List<DecisionView> decisions) {
    /** Who came from a unit. */
    public record Present(UnitRow unit, String people) {}
}
