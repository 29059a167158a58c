package org.fengqiao.dispute;

import java.time.Instant;
import java.util.Set;

/**
 * The mediation ends without agreement.
 *
 * @param routesTold the routes the parties were shown at the same time; empty: the notice is still to be given
 * @param referUp the next level goes on; else the dispute ends as failed with the notice
 */
public record Terminate(
        long caseId,
        TerminationGround ground,
        String note,
        Instant endedAt,
        Set<LegalRoute> routesTold,
        boolean referUp) {
    public Terminate {
        note = Said.clean(note);
        routesTold = Set.copyOf(routesTold);
    }
}
