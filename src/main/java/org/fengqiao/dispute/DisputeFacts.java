package org.fengqiao.dispute;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a dispute beside its head. The level is where it stands, or where it ended. */
public record DisputeFacts(
        DisputeType type,
        @Nullable DisputeSubType subType,
        @Nullable String typeText,
        DisputeSource source,
        IntakeChannel channel,
        Level level,
        Level entryLevel,
        RiskColour risk,
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
