package org.fengqiao.dispute;

import java.time.Instant;

/** A return visit. A relapse opens a new round of the same dispute at the level that resolved it. */
public record Visit(long caseId, Instant visitedAt, VisitResult result, String note) {
    public Visit {
        note = Said.clean(note);
    }
}
