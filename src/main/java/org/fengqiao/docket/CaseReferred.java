package org.fengqiao.docket;

import java.util.List;
import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A case is to go on as one of another kind. The room of that kind listens, opens its case in the same transaction and
 * answers with {@link Referrals#taken}; where nobody answers, nothing is done at all.
 *
 * @param parties everybody known, personal data in clear
 * @param restricted as the case it comes from, and the new one has to be so too
 */
public record CaseReferred(
        CaseRef from,
        CaseKind fromKind,
        CaseKind to,
        long unitId,
        String title,
        @Nullable String summary,
        @Nullable String place,
        List<NewParty> parties,
        boolean restricted,
        String reason,
        String actor)
        implements AuditedEvent {

    public CaseReferred {
        parties = List.copyOf(parties);
    }

    @Override
    public String what() {
        return "case.referred";
    }

    @Override
    public String caseNumber() {
        return from.number().text();
    }

    @Override
    public String after() {
        return to.code();
    }
}
