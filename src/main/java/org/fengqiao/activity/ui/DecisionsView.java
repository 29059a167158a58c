package org.fengqiao.activity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.activity.DecisionKey;
import org.fengqiao.activity.DecisionShelf;
import org.fengqiao.activity.DecisionView;
import org.fengqiao.activity.Decisions;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Slice;

/** What meetings decided: mine, open, late, done; soonest due first. */
@Route(DecisionsView.PATH)
@StyleSheet("styles/registers.css")
@StyleSheet("styles/work.css")
@PermitAll
class DecisionsView extends Page implements AfterNavigationObserver {
    static final String PATH = "decisions";
    private static final String SHELF = "shelf";

    private final Decisions decisions;
    private final Nav shelves = new Nav();
    private final PagedList<DecisionView> list;
    private DecisionShelf shelf = DecisionShelf.OPEN;
    private Location here = new Location(PATH);

    DecisionsView(Decisions decisions, Clock clock) {
        super("meeting.decisions");
        this.decisions = decisions;
        LocalDate today = ChinaTime.dayOf(clock.instant());
        this.list = new PagedList<>(new Rows())
                .link("meeting.decision", DecisionView::decision, row -> CaseAddress.of(row.caseNumber()))
                .text("cases.title.column", DecisionView::caseTitle)
                .text("meeting.owner", DecisionParts::owner)
                .column("meeting.due", row -> DecisionParts.due(row, today))
                .column(
                        "meeting.finish.column",
                        row -> row.mayFinish()
                                ? Buttons.quiet(
                                        "finish-" + row.id(),
                                        "meeting.finish",
                                        () -> DecisionParts.finish(row, decisions, this::show))
                                : new Span(row.doneNote() == null ? "" : row.doneNote()));
        shelves.addClassNames("fq-shelves", "fq-shelves-four");
        content(shelves, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        here = event.getLocation();
        shelf = here.getQueryParameters()
                .getSingleParameter(SHELF)
                .flatMap(code -> Coded.find(DecisionShelf.class, code))
                .orElse(DecisionShelf.OPEN);
        show();
    }

    private void show() {
        shelves.removeAll();
        for (DecisionShelf one : DecisionShelf.values()) {
            Anchor tab = PagedList.inside(PATH + "?" + SHELF + "=" + one.code(), "");
            Span number = new Span(Integer.toString(decisions.count(one, PagedList.COUNT_LIMIT)));
            number.addClassName("fq-shelf-count");
            tab.add(number, new Span(Say.text(one)));
            tab.setId("shelf-" + one.code());
            tab.addClassNames("fq-shelf", "fq-shelf-" + one.code());
            if (one == shelf) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            shelves.add(tab);
        }
        list.show(here);
    }

    /** Pages of one shelf. */
    private final class Rows implements PageSource<DecisionView> {
        @Override
        public List<DecisionView> rows(Slice slice) {
            Optional<DecisionKey> before = Optional.ofNullable(slice.before()).flatMap(DecisionKey::parse);
            if (before.isPresent()) {
                return decisions.pageBefore(shelf, before.get(), slice.limit());
            }
            return decisions.page(shelf, Optional.ofNullable(slice.after()).flatMap(DecisionKey::parse), slice.limit());
        }

        @Override
        public int count(int limit) {
            return decisions.count(shelf, limit);
        }

        @Override
        public String key(DecisionView row) {
            return new DecisionKey(row.due(), row.id()).toString();
        }
    }
}
