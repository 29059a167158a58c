package org.fengqiao.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The agreement in force. An imported one may not tell its form or text. */
@Embeddable
class Agreement {
    @Enumerated(EnumType.STRING)
    private @Nullable AgreementForm agreementForm;

    private @Nullable BigDecimal agreementAmount;
    private @Nullable String agreementText;
    private @Nullable Instant performanceDueAt;
    private @Nullable Instant performedAt;
    private @Nullable Instant confirmedAt;

    protected Agreement() {}

    Agreement(
            @Nullable AgreementForm form,
            @Nullable BigDecimal amount,
            @Nullable String text,
            @Nullable Instant performanceDueAt,
            @Nullable Instant performedAt) {
        this.agreementForm = form;
        this.agreementAmount = amount;
        this.agreementText = text;
        this.performanceDueAt = performanceDueAt;
        this.performedAt = performedAt;
    }

    /** Courts confirm written agreements, once. */
    boolean mayBeConfirmed() {
        return agreementForm == AgreementForm.WRITTEN && confirmedAt == null;
    }

    void confirmed(Instant at) {
        confirmedAt = at;
    }

    void performed(@Nullable Instant at) {
        performedAt = at;
    }

    AgreementView view() {
        return new AgreementView(
                agreementForm, agreementText, agreementAmount, performanceDueAt, performedAt, confirmedAt);
    }
}
