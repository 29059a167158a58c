package org.fengqiao.dispute;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a dispute beside its head. What an imported record does not tell is null.
 *
 * @param level where it stands, or where it ended
 */
public record DisputeFacts(
        @Nullable DisputeType type,
        @Nullable DisputeSubType subType,
        @Nullable String typeText,
        @Nullable DisputeSource source,
        @Nullable IntakeChannel channel,
        @Nullable Level level,
        @Nullable Level entryLevel,
        @Nullable RiskColour risk,
        @Nullable Integer people,
        @Nullable BigDecimal claimAmount,
        boolean collective,
        boolean securitySign,
        @Nullable Instant policeToldAt,
        int round,
        Outcome outcome,
        @Nullable Method method,
        @Nullable MediationSource mediationSource,
        @Nullable String settledBy,
        @Nullable Instant acceptedAt,
        @Nullable Instant archivedAt) {}
