package org.fengqiao.workflow;

import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.DeadlineWatch;
import org.fengqiao.docket.Deadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warns and marks from the deadline ledger, which knows the true times, and lets the work list show it. */
@Component
class DeadlineMarks {
    private final Deadlines deadlines;
    private final DeadlineWatch watch;
    private final WorkItems items;

    DeadlineMarks(Deadlines deadlines, DeadlineWatch watch, WorkItems items) {
        this.deadlines = deadlines;
        this.watch = watch;
        this.items = items;
    }

    /** Whatever is to be warned of or marked in this case by now; doing it twice changes nothing. */
    @Transactional
    public void mark(long caseId) {
        for (DeadlineRow deadline : deadlines.of(caseId)) {
            if (deadline.open()) {
                watch.markWarned(deadline.key());
                watch.markMissed(deadline.key());
            }
        }
        items.mark(caseId);
    }
}
