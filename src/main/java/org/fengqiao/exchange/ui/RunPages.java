package org.fengqiao.exchange.ui;

import java.util.List;
import org.fengqiao.exchange.ImportRunView;
import org.fengqiao.exchange.ImportRuns;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.Slice;

/** Past imports, page by page. */
record RunPages(ImportRuns runs) implements PageSource<ImportRunView> {
    @Override
    public List<ImportRunView> rows(Slice slice) {
        return slice.before() == null
                ? runs.page(Keys.of(slice.after(), Long.MAX_VALUE), slice.limit())
                : runs.pageBefore(Keys.of(slice.before(), 0), slice.limit());
    }

    @Override
    public int count(int limit) {
        return runs.count(limit);
    }

    @Override
    public String key(ImportRunView row) {
        return Long.toString(row.id());
    }
}
