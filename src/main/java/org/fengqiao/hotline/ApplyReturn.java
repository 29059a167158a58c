package org.fengqiao.hotline;

import java.time.Instant;

/**
 * Asks the centre to give the ticket to somebody else.
 *
 * @param dutyItemId the item of the township's list of duties that says whose affair it is
 */
public record ApplyReturn(long caseId, long dutyItemId, String reason, Instant askedAt) {
    public ApplyReturn {
        reason = Said.clean(reason);
    }
}
