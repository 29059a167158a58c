package org.fengqiao.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.DraftedForm;
import org.fengqiao.docket.ui.DueMarks;
import org.fengqiao.docket.ui.HomeCard;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.organization.Role;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.workflow.Inbox;
import org.fengqiao.workflow.WorkRow;
import org.fengqiao.workflow.WorkShelf;

/** The work list: what is mine, what is due, what is late. Which of the three is shown stands in the address. */
@Route("")
@StyleSheet("styles/work.css")
@Menu(title = "nav.home", order = 1, icon = "home")
@PermitAll
class HomeView extends Page implements AfterNavigationObserver {
    private static final String SHELF = "shelf";
    private static final String RECORD = "record";
    private static final String RECORD_TICKET = "record-ticket";

    private final Inbox inbox;
    private final WorkRows rows;
    private final PagedList<WorkRow> list;
    private final Nav shelves = new Nav();

    HomeView(
            Inbox inbox,
            DueMarks due,
            Asking asking,
            Drafts drafts,
            List<DraftedForm> forms,
            List<HomeCard> cards,
            Clock clock) {
        super("home.title");
        this.inbox = inbox;
        this.rows = new WorkRows(inbox);
        this.list = new PagedList<>(rows)
                .link("work.title", WorkRow::title, row -> CaseAddress.of(row.number()))
                .text("work.step", row -> Say.text(row.wordsKey()))
                .text("work.unit", WorkRow::unitName)
                .column("work.due", row -> due.of(row.dueAt()))
                .text("work.number", WorkRow::number);
        shelves.addClassName("fq-shelves");
        shelves.getElement().setAttribute("aria-label", Say.text("home.title"));
        content(
                new UnsentForms(drafts, forms, ChinaTime.dayOf(clock.instant())),
                shelves,
                told(cards, asking.user()),
                list);
        if (!asking.user().is(Role.ADMIN)) {
            List<Component> ways = new ArrayList<>();
            if (asking.user().is(Role.CLERK)) {
                ways.add(Buttons.plain("record-ticket", "ticket-intake.title", () -> go(RECORD_TICKET)));
            }
            ways.add(Buttons.next("record", "nav.record", () -> go(RECORD)));
            actions(ways.toArray(Component[]::new));
        }
    }

    /** What the rooms tell this person; nothing where none has anything to tell. */
    private static Div told(List<HomeCard> cards, CurrentUser user) {
        Div told = new Div();
        cards.forEach(card -> card.of(user).ifPresent(told::add));
        told.addClassName("fq-home-cards");
        told.setVisible(told.getComponentCount() > 0);
        return told;
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        WorkShelf shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHELF)
                .flatMap(code -> Coded.find(WorkShelf.class, code))
                .orElse(WorkShelf.MINE);
        shelves.removeAll();
        for (WorkShelf shelf : WorkShelf.values()) {
            shelves.add(tab(shelf, shelf == shown));
        }
        rows.of(shown);
        list.show(event.getLocation());
    }

    private Anchor tab(WorkShelf shelf, boolean current) {
        Anchor tab = PagedList.inside("?" + SHELF + "=" + shelf.code(), "");
        Span number = new Span(count(shelf));
        number.addClassName("fq-shelf-count");
        tab.add(number, new Span(Say.text(shelf)));
        tab.setId("shelf-" + shelf.code());
        tab.addClassNames("fq-shelf", "fq-shelf-" + shelf.code());
        if (current) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private String count(WorkShelf shelf) {
        int count = inbox.count(shelf, PagedList.COUNT_LIMIT + 1);
        return count > PagedList.COUNT_LIMIT ? PagedList.COUNT_LIMIT + "+" : Integer.toString(count);
    }
}
