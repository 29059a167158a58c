package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.DueMarks;
import org.fengqiao.hotline.TicketFilter;
import org.fengqiao.hotline.TicketRow;
import org.fengqiao.hotline.TicketSearch;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Slice;
import org.jspecify.annotations.Nullable;

/** All tickets one may see, narrowed by what only tickets have. */
@Route(TicketListView.PATH)
@PermitAll
class TicketListView extends Page implements AfterNavigationObserver {
    static final String PATH = "tickets";

    private final TicketSearch search;
    private final TicketFilters filters;
    private final PagedList<TicketRow> list;
    private TicketFilter filter = TicketFilter.ALL;

    TicketListView(TicketSearch search, Units units, Asking asking, DueMarks due) {
        super("tickets.title");
        this.search = search;
        this.filters = TicketFilters.forList(
                units, asking.user(), wanted -> getUI().ifPresent(ui -> ui.navigate(PATH, wanted)));
        this.list = new PagedList<>(new Rows())
                .link("cases.title.column", TicketRow::title, row -> CaseAddress.of(row.number()))
                .text("cases.number", TicketRow::number)
                .text("tickets.class", row -> row.ticketClass() == null ? "" : Say.text(row.ticketClass()))
                .text("tickets.handler", TicketRow::unitName)
                .text(
                        "tickets.step",
                        row -> row.step() == null ? Say.text(row.state()) : Say.text("step." + row.step()))
                .column("tickets.due", row -> row.step() == null ? new Span() : due.of(row.dueAt()));
        content(filters, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = filters.show(event.getLocation().getQueryParameters());
        list.show(event.getLocation());
    }

    /** Pages by id, newest first. */
    private final class Rows implements PageSource<TicketRow> {
        @Override
        public List<TicketRow> rows(Slice slice) {
            return slice.before() == null
                    ? search.page(filter, id(slice.after(), Long.MAX_VALUE), slice.limit())
                    : search.pageBefore(filter, id(slice.before(), 0), slice.limit());
        }

        @Override
        public int count(int limit) {
            return search.count(filter, limit);
        }

        @Override
        public String key(TicketRow row) {
            return Long.toString(row.id());
        }

        private static long id(@Nullable String key, long otherwise) {
            return key != null && key.matches("\\d{1,18}") ? Long.parseLong(key) : otherwise;
        }
    }
}
