package org.fengqiao.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.DueMarks;
import org.fengqiao.organization.Asking;
import org.fengqiao.petition.PetitionFilter;
import org.fengqiao.petition.PetitionReading;
import org.fengqiao.petition.PetitionRow;
import org.fengqiao.petition.PetitionSearch;
import org.fengqiao.petition.PetitionTemplates;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Slice;
import org.jspecify.annotations.Nullable;

/** All petitions one may see, narrowed by what only petitions have. */
@Route(PetitionListView.PATH)
@PermitAll
@Menu(title = "nav.petitions", order = 4.5, icon = "petition")
class PetitionListView extends Page implements AfterNavigationObserver {
    static final String PATH = "petitions";

    private final PetitionSearch search;
    private final PetitionFilters filters;
    private final PagedList<PetitionRow> list;
    private PetitionFilter filter = PetitionFilter.ALL;

    PetitionListView(
            PetitionSearch search, PetitionReading reading, PetitionTemplates templates, Asking asking, DueMarks due) {
        super("petitions.title");
        this.search = search;
        this.filters = new PetitionFilters(wanted -> getUI().ifPresent(ui -> ui.navigate(PATH, wanted)));
        this.list = new PagedList<>(new Rows())
                .link("cases.title.column", PetitionRow::title, row -> CaseAddress.of(row.number()))
                .text("cases.number", PetitionRow::number)
                .text("petitions.class", row -> row.petitionClass() == null ? "" : Say.text(row.petitionClass()))
                .text("petitions.handler", PetitionRow::unitName)
                .text(
                        "petitions.step",
                        row -> row.step() == null ? Say.text(row.state()) : Say.text("step." + row.step()))
                .column("petitions.due", row -> row.step() == null ? new Span() : due.of(row.dueAt()));
        content(filters, list);
        Button old = Buttons.plain("backlog-link", "petitions.backlog", () -> go(BacklogListView.PATH));
        Long home = asking.user().unitId();
        List<Component> buttons = new ArrayList<>(List.of(old));
        if (templates.may()) {
            buttons.add(Buttons.quiet("templates-link", "petition.templates", () -> go(PetitionTemplatesView.PATH)));
        }
        if (home != null && reading.mayFile(home)) {
            buttons.add(Buttons.next("record-petition", "petitions.record", () -> go(PetitionIntakeView.PATH)));
        }
        actions(buttons.toArray(Component[]::new));
    }

    private static void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = filters.show(event.getLocation().getQueryParameters());
        list.show(event.getLocation());
    }

    /** Pages by id, newest first. */
    private final class Rows implements PageSource<PetitionRow> {
        @Override
        public List<PetitionRow> rows(Slice slice) {
            return slice.before() == null
                    ? search.page(filter, id(slice.after(), Long.MAX_VALUE), slice.limit())
                    : search.pageBefore(filter, id(slice.before(), 0), slice.limit());
        }

        @Override
        public int count(int limit) {
            return search.count(filter, limit);
        }

        @Override
        public String key(PetitionRow row) {
            return Long.toString(row.id());
        }

        private static long id(@Nullable String key, long otherwise) {
            return key != null && key.matches("\\d{1,18}") ? Long.parseLong(key) : otherwise;
        }
    }
}
