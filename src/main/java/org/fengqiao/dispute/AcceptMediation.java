package org.fengqiao.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The people's mediation committee of the level accepts the dispute; a number is drawn and the month begins.
 *
 * @param committeeId null: the level's only committee
 */
public record AcceptMediation(
        long caseId,
        MediationSource source,
        Instant acceptedAt,
        @Nullable Long committeeId) {}
