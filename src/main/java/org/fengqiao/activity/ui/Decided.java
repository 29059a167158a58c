package org.fengqiao.activity.ui;

import org.jspecify.annotations.Nullable;

/**
 * A case on the agenda and what was decided, as typed.
 *
 * @param id of the decision in the minutes before
 * @param done it was carried out and is not changed any more
 */
record Decided(
        @Nullable Long id,
        long caseId,
        String caseNumber,
        String caseTitle,
        String decision,
        @Nullable String owner,
        @Nullable String due,
        boolean done) {}
