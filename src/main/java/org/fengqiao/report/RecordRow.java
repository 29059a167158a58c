package org.fengqiao.report;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record behind a figure.
 *
 * @param kind dispute, ticket or petition
 * @param startedAt when it was found, dispatched or received
 * @param startedDated known to the day only; so for {@code closedDated}
 * @param outcome a code, in words {@code report.outcome.<code>}
 * @param quantity what it adds to a sum; null where it adds nothing or nothing is summed
 * @param counted of a rate: belongs to the numerator
 * @param part of a split figure, the code it is split by; null where it has none
 * @param backDated entered after as-of about something before it
 */
public record RecordRow(
        long id,
        String kind,
        String number,
        String title,
        String unit,
        Instant startedAt,
        boolean startedDated,
        @Nullable Instant closedAt,
        boolean closedDated,
        @Nullable Instant dueAt,
        String outcome,
        @Nullable BigDecimal quantity,
        boolean counted,
        @Nullable String part,
        boolean backDated) {
    /** The same record as one of this part of a split figure. */
    public RecordRow inPart(String key) {
        return new RecordRow(
                id,
                kind,
                number,
                title,
                unit,
                startedAt,
                startedDated,
                closedAt,
                closedDated,
                dueAt,
                outcome,
                quantity,
                counted,
                key,
                backDated);
    }
}
