package org.fengqiao.dispute;

import java.time.Clock;
import java.time.Instant;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.Referrals;
import org.fengqiao.kernel.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the case that a dispute came from what became of it, in the same transaction. */
@Component
class ReferralsFollow {
    private final Referrals referrals;
    private final Clock clock;

    ReferralsFollow(Referrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    @EventListener
    void concluded(DisputeConcluded event) {
        tell(event.caseId(), event.caseNumber(), event.outcome().wordsKey(), true, event.at());
    }

    @EventListener
    void reopened(DisputeReopened event) {
        tell(event.caseId(), event.caseNumber(), "referral.reopened", false, event.relapsedAt());
    }

    /** A duplicate goes on as the one it went into; what is void leads nowhere. */
    @EventListener
    void handled(DisputeHandled event) {
        switch (event.action()) {
            case MERGE -> tell(event.caseId(), event.caseNumber(), "CaseState.merged", false, clock.instant());
            case UNDO_MERGE -> tell(event.caseId(), event.caseNumber(), "referral.unmerged", false, clock.instant());
            case MAKE_VOID -> tell(event.caseId(), event.caseNumber(), "CaseState.void", true, clock.instant());
            default -> {}
        }
    }

    private void tell(long caseId, String number, String outcomeKey, boolean ended, Instant at) {
        referrals.moved(new CaseRef(caseId, new CaseNumber(number)), outcomeKey, ended, at);
    }
}
