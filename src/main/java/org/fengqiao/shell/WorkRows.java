package org.fengqiao.shell;

import java.util.List;
import java.util.Optional;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.Slice;
import org.fengqiao.workflow.Inbox;
import org.fengqiao.workflow.WorkKey;
import org.fengqiao.workflow.WorkRow;
import org.fengqiao.workflow.WorkShelf;

/** Pages of one shelf of the work list, the most urgent first. */
class WorkRows implements PageSource<WorkRow> {
    private final Inbox inbox;
    private WorkShelf shelf = WorkShelf.MINE;

    WorkRows(Inbox inbox) {
        this.inbox = inbox;
    }

    void of(WorkShelf wanted) {
        shelf = wanted;
    }

    @Override
    public List<WorkRow> rows(Slice slice) {
        Optional<WorkKey> before = Optional.ofNullable(slice.before()).flatMap(WorkKey::parse);
        if (before.isPresent()) {
            return inbox.pageBefore(shelf, before.get(), slice.limit());
        }
        return inbox.page(shelf, Optional.ofNullable(slice.after()).flatMap(WorkKey::parse), slice.limit());
    }

    @Override
    public int count(int limit) {
        return inbox.count(shelf, limit);
    }

    @Override
    public String key(WorkRow row) {
        return row.key().toString();
    }
}
