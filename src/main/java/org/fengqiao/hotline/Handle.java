package org.fengqiao.hotline;

import java.time.LocalDate;

/**
 * What was done.
 *
 * @param doneOn when it was done, or, where nothing could be done, looked into
 * @param solved in the handler's own eyes
 */
public record Handle(long caseId, String outcome, LocalDate doneOn, boolean solved) {
    public Handle {
        outcome = Said.clean(outcome);
    }
}
