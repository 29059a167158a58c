package org.fengqiao.report.api;

import java.util.List;
import org.fengqiao.report.FigureRecords;
import org.fengqiao.report.RecordRow;
import org.jspecify.annotations.Nullable;

/**
 * Some records behind a figure.
 *
 * @param next the cursor of the page after this one; null at the end
 */
record RecordPage(List<RecordAnswer> items, @Nullable String next) {
    /** @param rows one more than {@code most} where there is a page after this one */
    static RecordPage of(List<RecordRow> rows, int most) {
        List<RecordRow> shown = rows.stream().limit(most).toList();
        return new RecordPage(
                shown.stream().map(RecordAnswer::of).toList(),
                rows.size() > most ? FigureRecords.key(shown.getLast()) : null);
    }
}
