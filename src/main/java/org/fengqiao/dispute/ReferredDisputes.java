package org.fengqiao.dispute;

import java.time.Clock;
import java.util.List;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseReferred;
import org.fengqiao.docket.Referrals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records a dispute for a ticket or petition behind which two sides quarrel, in the transaction that refers it. */
@Component
class ReferredDisputes {
    private final DisputeService disputes;
    private final Referrals referrals;
    private final GuessedType types;
    private final Clock clock;

    ReferredDisputes(DisputeService disputes, Referrals referrals, GuessedType types, Clock clock) {
        this.disputes = disputes;
        this.referrals = referrals;
        this.types = types;
        this.clock = clock;
    }

    @EventListener
    void take(CaseReferred referral) {
        if (referral.to() == CaseKind.DISPUTE) {
            CaseRef ref = disputes.file(dispute(referral));
            referrals.taken(referral, ref);
        }
    }

    /** Begins now and at the township; risk and type are a first guess, for the analysis to correct. */
    private FileDispute dispute(CaseReferred referral) {
        return new FileDispute(
                referral.unitId(),
                List.of(),
                types.of(referral.title(), referral.summary()),
                null,
                referral.title(),
                referral.summary(),
                referral.place(),
                referral.parties(),
                null,
                null,
                RiskColour.YELLOW,
                source(referral.fromKind()),
                IntakeChannel.OTHER,
                clock.instant(),
                referral.actor(),
                false,
                false,
                referral.restricted());
    }

    private static DisputeSource source(CaseKind from) {
        return switch (from) {
            case TICKET -> DisputeSource.HOTLINE;
            case PETITION -> DisputeSource.PETITION;
            case DISPUTE -> DisputeSource.OTHER;
        };
    }
}
