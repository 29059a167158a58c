package org.fengqiao.exchange;

import java.time.Instant;
import java.util.List;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Moment;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * A row that is going to be a record.
 *
 * @param index place in its chunk
 * @param facts with the unit's id as {@code unit}
 * @param coUnits other units concerned
 * @param key what makes it the same row in another file
 * @param hash of its values
 * @param noDueDate no due date is to be computed where the row names none
 */
record CaseRecord(
        int index,
        Candidate candidate,
        Facts facts,
        UnitRow unit,
        List<UnitRow> coUnits,
        SameRows.Key key,
        String hash,
        boolean noDueDate) {
    Moment received() {
        return java.util.Objects.requireNonNull(facts.moment(Columns.RECEIVED_AT));
    }

    /** When its outcome was reached; of a petition that is its answer. */
    @Nullable Moment closed() {
        Moment replied = facts.moment(Columns.REPLIED_AT);
        return replied == null ? facts.moment(Columns.CLOSED_AT) : replied;
    }

    @Nullable Instant at(org.fengqiao.exchange.row.Column column) {
        Moment moment = facts.moment(column);
        return moment == null ? null : moment.at();
    }

    /** Open is what has no outcome, no closing time, and no verdict or return that says it is over. */
    boolean open() {
        return closed() == null && facts.flag(Columns.ON_TIME) == null && !facts.has(Columns.RETURNED_AT);
    }
}
