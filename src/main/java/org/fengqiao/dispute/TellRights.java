package org.fengqiao.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Rights and duties were told and both parties agreed to mediation (人民调解法 art. 17, 23, 24).
 *
 * @param consentNote how the consent was given
 */
public record TellRights(
        long caseId, Instant toldAt, @Nullable String consentNote) {
    public TellRights {
        consentNote = Said.cleanOrNull(consentNote);
    }
}
