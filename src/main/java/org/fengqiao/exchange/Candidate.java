package org.fengqiao.exchange;

import java.util.List;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Problem;
import org.fengqiao.exchange.row.RowReader;
import org.fengqiao.exchange.row.UnitWish;
import org.fengqiao.exchange.sheet.SheetRow;

/** A row of the file, as it came and as it was understood. */
record Candidate(SheetRow row, RowReader.Reading reading) {
    Facts facts() {
        return reading.facts();
    }

    UnitWish unit() {
        return reading.unit();
    }

    List<Problem> problems() {
        return reading.problems();
    }
}
