package org.fengqiao.workflow;

import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseRestricted;
import org.fengqiao.docket.HandlerTakenOff;
import org.fengqiao.kernel.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A restricted case does not stand still: whoever may act may read, so somebody whose turn it is must know of it. */
@Component
class RestrictedWork {
    private final WorkItems items;
    private final CaseAccess access;

    RestrictedWork(WorkItems items, CaseAccess access) {
        this.items = items;
        this.access = access;
    }

    @EventListener
    void free(HandlerTakenOff gone) {
        items.free(gone.caseId(), gone.userId());
    }

    @EventListener
    void follow(CaseRestricted change) {
        long caseId = change.caseId();
        for (OpenStep step : items.of(caseId)) {
            long unit = step.unit().id();
            if (change.begun()) {
                access.nameHandlers(caseId, step.role(), unit);
            } else if (change.takenOff() && !access.hasHandler(caseId, step.role(), unit)) {
                throw new Refused("restriction.turn");
            }
        }
    }
}
