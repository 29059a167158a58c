package org.fengqiao.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a case went on as another, as both pages show it.
 *
 * @param outcomeKey words for what became of it; null while nothing is known yet
 * @param ended nothing more is to be expected, unless it is reopened
 */
public record ReferralRow(
        CaseRef from,
        CaseRef to,
        String reason,
        Instant referredAt,
        String referredBy,
        @Nullable String outcomeKey,
        boolean ended,
        @Nullable Instant outcomeAt) {}
