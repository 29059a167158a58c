package org.fengqiao.dispute;

import org.fengqiao.docket.CaseView;

/**
 * A dispute on somebody's desk.
 *
 * @param before where it stood when it was taken up
 */
record Handling(Dispute dispute, CaseView head, Act act, Standing before) {
    long caseId() {
        return head.id();
    }

    long unitId() {
        return head.unit().id();
    }

    String by() {
        return act.by();
    }
}
