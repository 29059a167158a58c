package org.fengqiao.docket.ui;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.fengqiao.docket.CaseRow;
import org.fengqiao.docket.InCharge;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Slice;
import org.jspecify.annotations.Nullable;

/** All open cases of which one is the leader in charge. */
@Route(InChargeView.PATH)
@RolesAllowed("LEADER")
class InChargeView extends Page implements AfterNavigationObserver {
    static final String PATH = "in-charge";

    private final InCharge cases;
    private final PagedList<CaseRow> list;

    InChargeView(InCharge cases, DueMarks due) {
        super("home.in_charge");
        this.cases = cases;
        this.list = new PagedList<>(new Rows())
                .link("cases.title.column", CaseRow::title, row -> CaseAddress.of(row.number()))
                .text("cases.number", CaseRow::number)
                .text("cases.filter.kind", row -> Say.text(row.kind()))
                .text("cases.unit", CaseRow::unitName)
                .column("cases.due", row -> due.of(row.dueAt()));
        content(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.show(event.getLocation());
    }

    /** Pages by id, newest first. */
    private final class Rows implements PageSource<CaseRow> {
        @Override
        public List<CaseRow> rows(Slice slice) {
            return slice.before() == null
                    ? cases.page(id(slice.after(), Long.MAX_VALUE), slice.limit())
                    : cases.pageBefore(id(slice.before(), 0), slice.limit());
        }

        @Override
        public int count(int limit) {
            return cases.count(limit);
        }

        @Override
        public String key(CaseRow row) {
            return Long.toString(row.id());
        }

        private static long id(@Nullable String key, long otherwise) {
            return key != null && key.matches("\\d{1,18}") ? Long.parseLong(key) : otherwise;
        }
    }
}
