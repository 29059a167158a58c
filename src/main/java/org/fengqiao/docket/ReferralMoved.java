package org.fengqiao.docket;

import java.time.Instant;
import org.fengqiao.kernel.AuditedEvent;

/**
 * What became of a case that was referred, told to the room it came from, in the same transaction.
 *
 * @param caseNumber of the case it came from
 * @param to the case it went on as
 * @param outcomeKey words for what happened: {@code Outcome.agreement}
 * @param ended nothing more is to be expected, unless it is reopened
 * @param at when it happened
 */
public record ReferralMoved(
        long fromCaseId, String caseNumber, CaseRef to, String outcomeKey, boolean ended, Instant at, String actor)
        implements AuditedEvent {

    @Override
    public String what() {
        return "referral.moved";
    }

    @Override
    public String after() {
        return to.number() + " " + outcomeKey;
    }
}
