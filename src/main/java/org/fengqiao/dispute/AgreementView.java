package org.fengqiao.dispute;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The agreement of the round in force. */
public record AgreementView(
        AgreementForm form,
        String text,
        @Nullable BigDecimal amount,
        @Nullable Instant performanceDueAt,
        @Nullable Instant performedAt,
        @Nullable Instant confirmedAt) {}
