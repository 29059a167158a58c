package org.fengqiao.dispute;

import java.time.Instant;
import java.util.List;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/** One mediation by one committee. */
public record MediationView(
        long id,
        int round,
        Level level,
        UnitRow committee,
        String number,
        MediationState state,
        Instant acceptedAt,
        @Nullable Instant rightsToldAt,
        @Nullable Instant consentAt,
        @Nullable String consentNote,
        @Nullable Instant extendedAt,
        List<String> mediators,
        @Nullable String challengeNote,
        @Nullable String investigation,
        @Nullable Instant endedAt,
        @Nullable TerminationGround ground,
        @Nullable Instant routesToldAt,
        List<LegalRoute> routesTold,
        @Nullable Instant agreementAt,
        @Nullable Instant signedAt,
        @Nullable Instant filedAt,
        List<SessionView> sessions) {}
