package org.fengqiao.hotline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a parked ticket again: it stays parked until another day, or the work goes on.
 *
 * @param parkedUntil null: the work goes on, and so does the clock
 */
public record ReviewParking(long caseId, @Nullable LocalDate parkedUntil, String finding) {
    public ReviewParking {
        finding = Said.clean(finding);
    }
}
