package org.fengqiao.dispute;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parties were shown arbitration, administrative or judicial routes; the dispute ends as referred. */
public record TellLegalRoute(
        long caseId,
        Set<LegalRoute> routes,
        Instant toldAt,
        @Nullable String note) {
    public TellLegalRoute {
        note = Said.cleanOrNull(note);
        routes = Set.copyOf(routes);
    }
}
