package org.fengqiao.dispute;

import java.time.Instant;

/**
 * Both parties agreed to go on after the month (practice; 宁波 2015 art. 27).
 *
 * @param agreedAt by the last day of the month that has run
 * @param consentNote how both consents are recorded
 */
public record ExtendMediation(long caseId, Instant agreedAt, String consentNote) {
    public ExtendMediation {
        consentNote = Said.clean(consentNote);
    }
}
