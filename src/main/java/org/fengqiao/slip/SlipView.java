package org.fengqiao.slip;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A slip as screens show it.
 *
 * @param number null while it is not signed
 * @param scannedAt when a photograph of the signed sheet came back; null: not yet
 */
public record SlipView(
        long id,
        long caseId,
        String caseNumber,
        String caseTitle,
        SlipKind kind,
        SlipState state,
        @Nullable String number,
        String issuer,
        String addressee,
        String content,
        @Nullable LocalDate dueOn,
        @Nullable Long answersId,
        String token,
        Instant draftedAt,
        String draftedBy,
        @Nullable Instant signedAt,
        @Nullable String signedBy,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant scannedAt,
        @Nullable String voidReason,
        int version) {}
