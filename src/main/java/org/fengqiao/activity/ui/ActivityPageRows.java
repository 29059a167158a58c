package org.fengqiao.activity.ui;

import java.util.List;
import java.util.Optional;
import org.fengqiao.activity.ActivityFilter;
import org.fengqiao.activity.ActivityKey;
import org.fengqiao.activity.ActivityRow;
import org.fengqiao.activity.ActivitySearch;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.Slice;

/** Pages of the register. */
class ActivityPageRows implements PageSource<ActivityRow> {
    private final ActivitySearch search;
    private ActivityFilter filter = ActivityFilter.ALL;

    ActivityPageRows(ActivitySearch search) {
        this.search = search;
    }

    void narrow(ActivityFilter wanted) {
        filter = wanted;
    }

    @Override
    public List<ActivityRow> rows(Slice slice) {
        Optional<ActivityKey> before = Optional.ofNullable(slice.before()).flatMap(ActivityKey::parse);
        if (before.isPresent()) {
            return search.pageBefore(filter, before.get(), slice.limit());
        }
        return search.page(filter, Optional.ofNullable(slice.after()).flatMap(ActivityKey::parse), slice.limit());
    }

    @Override
    public int count(int limit) {
        return search.count(filter, limit);
    }

    @Override
    public String key(ActivityRow row) {
        return new ActivityKey(row.on(), row.id()).toString();
    }
}
