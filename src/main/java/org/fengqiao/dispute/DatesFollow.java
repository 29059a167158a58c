package org.fengqiao.dispute;

import org.fengqiao.docket.DeadlineMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a dispute's due date moves in the ledger, its timers and work items move in the same transaction. */
@Component
class DatesFollow {
    private final Disputes disputes;
    private final DisputePaths paths;

    DatesFollow(Disputes disputes, DisputePaths paths) {
        this.disputes = disputes;
        this.paths = paths;
    }

    @EventListener
    void follow(DeadlineMoved moved) {
        disputes.findById(moved.key().caseId()).ifPresent(paths::datesMoved);
    }
}
