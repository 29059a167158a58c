package org.fengqiao.dispute;

import java.time.Instant;
import java.util.Set;

/**
 * The notice of termination: the parties were shown the other routes (人民调解法 art. 26).
 *
 * @param referUp the next level goes on; else the dispute ends as failed now
 */
public record TellRoutes(long caseId, Set<LegalRoute> routes, Instant toldAt, boolean referUp) {
    public TellRoutes {
        routes = Set.copyOf(routes);
    }
}
