package org.fengqiao.petition;

import org.fengqiao.docket.CaseView;

/**
 * A petition on somebody's desk.
 *
 * @param before where it stood when it was taken up
 */
record Errand(Petition petition, CaseView head, Act act, Standing before) {
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
