package org.fengqiao.report.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.fengqiao.api.OffsetTimes;
import org.fengqiao.report.RecordRow;
import org.jspecify.annotations.Nullable;

/**
 * A record behind a figure; null: unknown, or not yet.
 *
 * @param number empty for an entry of a register, which has none
 * @param startedAt when it was found, dispatched, received or held
 * @param outcome a code
 * @param quantity what it adds to a sum
 * @param counted of a rate: belongs to the numerator
 * @param part of a split figure, the key of its part
 * @param backDated entered after as-of about something before it
 */
record RecordAnswer(
        String kind,
        String number,
        String title,
        String unit,
        @JsonProperty("started_at") OffsetDateTime startedAt,
        @JsonProperty("closed_at") @Nullable OffsetDateTime closedAt,
        @JsonProperty("due_at") @Nullable OffsetDateTime dueAt,
        String outcome,
        @Nullable BigDecimal quantity,
        boolean counted,
        @Nullable String part,
        @JsonProperty("back_dated") boolean backDated) {
    static RecordAnswer of(RecordRow row) {
        return new RecordAnswer(
                row.kind(),
                row.number(),
                row.title(),
                row.unit(),
                OffsetTimes.time(row.startedAt()),
                OffsetTimes.timeOrNull(row.closedAt()),
                OffsetTimes.timeOrNull(row.dueAt()),
                row.outcome(),
                row.quantity(),
                row.counted(),
                row.part(),
                row.backDated());
    }
}
