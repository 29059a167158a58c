package org.fengqiao.petition;

import java.util.List;
import org.fengqiao.docket.NewParty;
import org.jspecify.annotations.Nullable;

/**
 * The claim is settled by mediation: a dispute starts, and the petition follows its outcome (art. 33).
 *
 * @param title empty: the petition's own
 * @param others people beside the petitioner: the other side
 * @param reason told in both timelines
 */
public record ReferToMediation(long caseId, @Nullable String title, List<NewParty> others, String reason) {
    public ReferToMediation {
        title = Said.cleanOrNull(title);
        others = List.copyOf(others);
        reason = Said.clean(reason);
    }
}
