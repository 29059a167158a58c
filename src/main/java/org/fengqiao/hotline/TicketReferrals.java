package org.fengqiao.hotline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * Lets mediation take up what a ticket is really about. The ticket keeps its own number, deadline and duty to reply; what
 * becomes of the dispute stands in its timeline, and the dispute's outcome is offered as the result of handling it.
 */
@Service
@Retried
@Transactional
public class TicketReferrals {
    private final TicketDesk desk;
    private final TicketPlaces places;
    private final Referrals referrals;

    TicketReferrals(TicketDesk desk, TicketPlaces places, Referrals referrals) {
        this.desk = desk;
        this.places = places;
        this.referrals = referrals;
    }

    /** @return the dispute */
    public CaseRef refer(ReferToMediation command) {
        Errand errand = desk.take(command.caseId(), TicketAction.REFER_TO_MEDIATION);
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

    /** The disputes that a ticket went on as, as far as the current user may see them. */
    @Transactional(readOnly = true)
    public List<ReferralRow> of(long caseId) {
        return referrals.of(caseId).stream()
                .filter(row -> row.from().id() == caseId)
                .toList();
    }

    /** What the dispute's outcome says, as the result of handling the ticket; nothing while it has none. */
    @Transactional(readOnly = true)
    public Optional<String> offeredOutcome(long caseId) {
        return of(caseId).stream()
                .filter(row -> row.ended() && row.outcomeKey() != null)
                .reduce((earlier, later) -> later)
                .map(this::said);
    }

    private String said(ReferralRow row) {
        return desk.words(
                "ticket.referred.outcome",
                row.to().number().text(),
                desk.words(Objects.requireNonNull(row.outcomeKey())));
    }
}
