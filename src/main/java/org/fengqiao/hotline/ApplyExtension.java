package org.fengqiao.hotline;

import java.time.Instant;

/**
 * Asks the centre for more time.
 *
 * @param amount in the unit of the limit: working days, or hours of an urgent ticket
 */
public record ApplyExtension(long caseId, int amount, String reason, Instant askedAt) {
    public ApplyExtension {
        reason = Said.clean(reason);
    }
}
