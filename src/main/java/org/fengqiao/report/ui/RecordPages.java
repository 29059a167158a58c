package org.fengqiao.report.ui;

import java.util.List;
import org.fengqiao.report.FigureRecords;
import org.fengqiao.report.RecordRow;
import org.fengqiao.report.RecordsRequest;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.Slice;

/** The records behind a figure, page by page. */
record RecordPages(FigureRecords records, RecordsRequest request) implements PageSource<RecordRow> {
    @Override
    public List<RecordRow> rows(Slice slice) {
        String before = slice.before();
        return before == null
                ? records.after(request, slice.after(), slice.limit())
                : records.before(request, before, slice.limit());
    }

    @Override
    public int count(int limit) {
        return records.count(request, limit);
    }

    @Override
    public String key(RecordRow row) {
        return FigureRecords.key(row);
    }
}
