package org.fengqiao.petition;

import java.util.List;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.ReferCase;
import org.fengqiao.docket.ReferralRow;
import org.fengqiao.docket.Referrals;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets mediation take up what a claim is really about (art. 33). The petition keeps its own number, deadline and duty to
 * answer; what becomes of the dispute stands in its timeline.
 */
@Service
@Retried
@Transactional
public class PetitionReferrals {
    private final PetitionDesk desk;
    private final PetitionPlaces places;
    private final Referrals referrals;

    PetitionReferrals(PetitionDesk desk, PetitionPlaces places, Referrals referrals) {
        this.desk = desk;
        this.places = places;
        this.referrals = referrals;
    }

    /** @return the dispute */
    public CaseRef refer(ReferToMediation command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.REFER_TO_MEDIATION);
        return referrals.refer(new ReferCase(
                errand.caseId(),
                CaseKind.DISPUTE,
                unit(errand.head().unit()),
                Said.optional(command.title(), 200),
                null,
                null,
                command.others(),
                Said.required(command.reason(), 500)));
    }

    /** Villages and townships have disputes, offices none. */
    private long unit(UnitRow unit) {
        return unit.kind() == UnitKind.OFFICE ? places.township(unit.id()).id() : unit.id();
    }

    /** The disputes that a petition went on as, as far as the current user may see them. */
    @Transactional(readOnly = true)
    public List<ReferralRow> of(long caseId) {
        return referrals.of(caseId).stream()
                .filter(row -> row.from().id() == caseId)
                .toList();
    }
}
