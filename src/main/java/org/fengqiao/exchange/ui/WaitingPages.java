package org.fengqiao.exchange.ui;

import java.util.List;
import org.fengqiao.exchange.ForeignSystems;
import org.fengqiao.exchange.ForeignWaiting;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.Slice;

/** Cases that another system waits for, page by page. */
record WaitingPages(ForeignSystems systems, long systemId) implements PageSource<ForeignWaiting> {
    @Override
    public List<ForeignWaiting> rows(Slice slice) {
        return slice.before() == null
                ? systems.waiting(systemId, Keys.of(slice.after(), 0), slice.limit())
                : systems.waitingBefore(systemId, Keys.of(slice.before(), Long.MAX_VALUE), slice.limit());
    }

    @Override
    public int count(int limit) {
        return systems.countWaiting(systemId, limit);
    }

    @Override
    public String key(ForeignWaiting row) {
        return Long.toString(row.id());
    }
}
