package org.fengqiao.report.ui;

import java.util.List;
import org.fengqiao.report.FigureRecords;
import org.fengqiao.report.RecordRow;
import org.fengqiao.report.RecordsRequest;
import org.fengqiao.report.seal.Seal;
import org.fengqiao.report.seal.Seals;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.Slice;

/** The records behind a frozen figure as they were, page by page. */
record SealedPages(Seals seals, Seal seal, RecordsRequest request) implements PageSource<RecordRow> {
    @Override
    public List<RecordRow> rows(Slice slice) {
        String before = slice.before();
        return before == null
                ? seals.after(seal, request, slice.after(), slice.limit())
                : seals.before(seal, request, before, slice.limit());
    }

    @Override
    public int count(int limit) {
        return seals.count(seal, request, limit);
    }

    @Override
    public String key(RecordRow row) {
        return FigureRecords.key(row);
    }
}
