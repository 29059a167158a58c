package org.fengqiao.hotline;

import java.time.LocalDate;

/** Puts a ticket under supervision. */
public record Supervise(long caseId, SupervisionGround ground, String reason, LocalDate answerBy) {
    public Supervise {
        reason = Said.clean(reason);
    }
}
