package org.fengqiao.dispute;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The agreement of the round in force; an imported one may not tell its form or text. */
public record AgreementView(
        @Nullable AgreementForm form,
        @Nullable String text,
        @Nullable BigDecimal amount,
        @Nullable Instant performanceDueAt,
        @Nullable Instant performedAt,
        @Nullable Instant confirmedAt) {}
