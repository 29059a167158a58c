package org.fengqiao.docket.ui;

import java.util.List;
import org.fengqiao.docket.CaseFilter;
import org.fengqiao.docket.CaseRow;
import org.fengqiao.docket.CaseSearch;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.Slice;
import org.jspecify.annotations.Nullable;

/** Pages of the case list, by id, newest first. */
class CaseRows implements PageSource<CaseRow> {
    private final CaseSearch search;
    private CaseFilter filter = CaseFilter.ALL;

    CaseRows(CaseSearch search) {
        this.search = search;
    }

    void narrow(CaseFilter wanted) {
        filter = wanted;
    }

    @Override
    public List<CaseRow> rows(Slice slice) {
        return slice.before() == null
                ? search.page(filter, id(slice.after(), Long.MAX_VALUE), slice.limit())
                : search.pageBefore(filter, id(slice.before(), 0), slice.limit());
    }

    @Override
    public int count(int limit) {
        return search.count(filter);
    }

    @Override
    public String key(CaseRow row) {
        return Long.toString(row.id());
    }

    /** An address that somebody mistyped shows the first page, not an error. */
    private static long id(@Nullable String key, long otherwise) {
        return key != null && key.matches("\\d{1,18}") ? Long.parseLong(key) : otherwise;
    }
}
