package org.fengqiao.petition;

import java.time.LocalDate;

/** Puts a petition under supervision. */
public record SupervisePetition(long caseId, SupervisionGround ground, String reason, LocalDate answerBy) {
    public SupervisePetition {
        reason = Said.clean(reason);
    }
}
