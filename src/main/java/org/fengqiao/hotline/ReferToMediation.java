package org.fengqiao.hotline;

import java.util.List;
import org.fengqiao.docket.NewParty;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that is really a dispute: mediation starts, and the ticket follows its outcome.
 *
 * @param title empty: the ticket's own
 * @param others people beside the caller: the other side
 * @param reason told in both timelines
 */
public record ReferToMediation(long caseId, @Nullable String title, List<NewParty> others, String reason) {
    public ReferToMediation {
        title = Said.cleanOrNull(title);
        others = List.copyOf(others);
        reason = Said.clean(reason);
    }
}
