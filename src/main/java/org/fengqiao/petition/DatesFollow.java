package org.fengqiao.petition;

import org.fengqiao.docket.DeadlineMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a petition's due date moves in the ledger, its timers and work items move in the same transaction. */
@Component("petitionDatesFollow")
class DatesFollow {
    private final Petitions petitions;
    private final PetitionPaths paths;

    DatesFollow(Petitions petitions, PetitionPaths paths) {
        this.petitions = petitions;
        this.paths = paths;
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        if (moved.key().step().startsWith("petition.")) {
            petitions.findById(moved.key().caseId()).ifPresent(paths::datesMoved);
        }
    }
}
