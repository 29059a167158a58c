package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.DueMarks;
import org.fengqiao.hotline.DispatchBoard;
import org.fengqiao.hotline.DueShelf;
import org.fengqiao.hotline.TicketFilter;
import org.fengqiao.hotline.TicketRow;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** The clerk's board: every ticket that waits, by when it is due. One press opens it. */
@Route(DispatchView.PATH)
@StyleSheet("styles/hotline.css")
@Menu(title = "nav.dispatch", order = 4, icon = "dispatch")
@RolesAllowed({"CLERK", "LEADER"})
class DispatchView extends Page implements AfterNavigationObserver {
    static final String PATH = "dispatch";

    private static final int SHOWN = 50;

    private final DispatchBoard board;
    private final DueMarks due;
    private final TicketAddress address;
    private final TicketFilters filters;
    private final Div shelves = new Div();

    DispatchView(DispatchBoard board, Units units, Asking asking, DueMarks due) {
        super("dispatch.title");
        this.board = board;
        this.due = due;
        this.address = new TicketAddress(units);
        this.filters = TicketFilters.forBoard(
                units, asking.user(), wanted -> getUI().ifPresent(ui -> ui.navigate(PATH, wanted)));
        shelves.addClassName("fq-board");
        Anchor all = PagedList.inside(TicketListView.PATH, Say.text("dispatch.all"));
        all.setId("open-tickets");
        Anchor rates = PagedList.inside("rates", Say.text("dispatch.rates"));
        rates.setId("open-rates");
        Anchor refusals = PagedList.inside(RefusalsView.PATH, Say.text("refusals.title"));
        refusals.setId("open-refusals");
        Anchor lists = PagedList.inside(TownshipListsView.PATH, Say.text("ticket-lists.title"));
        lists.setId("open-lists");
        Div ways = new Div(all, rates, refusals, lists);
        ways.addClassName("fq-ways");
        beside(ways);
        content(filters, shelves);
        actions(Buttons.next(
                "record-ticket",
                "ticket-intake.title",
                () -> getUI().ifPresent(ui -> ui.navigate(TicketIntakeView.PATH))));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        TicketFilter filter = filters.show(event.getLocation().getQueryParameters());
        shelves.removeAll();
        board.shelves(filter, SHOWN).forEach(shelf -> shelves.add(shelf(shelf, filter)));
    }

    private Component shelf(DispatchBoard.Shelf shelf, TicketFilter filter) {
        Span total = new Span(Integer.toString(shelf.total()));
        total.addClassName("fq-shelf-count");
        Header head = new Header(
                total, new H2(Say.text("dispatch.shelf." + shelf.due().code())));
        Section column = new Section(head);
        column.setId("shelf-" + shelf.due().code());
        column.addClassName("fq-board-shelf");
        column.getElement().setAttribute("data-due", shelf.due().code());
        if (shelf.rows().isEmpty()) {
            Paragraph nothing = new Paragraph(Say.text("dispatch.none"));
            nothing.addClassName("fq-soft");
            column.add(nothing);
            return column;
        }
        UnorderedList cards = new UnorderedList();
        shelf.rows().forEach(row -> cards.add(card(row)));
        column.add(cards);
        if (shelf.total() > shelf.rows().size()) {
            column.add(more(shelf, filter));
        }
        return column;
    }

    private Anchor more(DispatchBoard.Shelf shelf, TicketFilter filter) {
        DueShelf wanted = shelf.due();
        var further = new TicketFilter(
                filter.text(), filter.channel(), filter.ticketClass(), filter.unitId(), filter.step(), wanted);
        Anchor link = PagedList.inside(
                TicketListView.PATH + "?" + address.write(further).getQueryString(),
                Say.text("dispatch.more", shelf.total() - shelf.rows().size()));
        link.setId("more-" + wanted.code());
        link.addClassName("fq-button");
        return link;
    }

    private ListItem card(TicketRow row) {
        Anchor link = PagedList.inside(CaseAddress.of(row.number()), row.title());
        link.addClassName("fq-row-link");
        Div marks = new Div(due.of(row.dueAt()));
        marks.addClassName("fq-marks");
        if (row.urgent()) {
            marks.addComponentAsFirst(new Mark(Tone.URGENT, Say.text("desk.mark.urgent")));
        }
        Span step = new Span(Say.text("step." + row.step()));
        step.addClassName("fq-strong");
        String who = row.assignee() == null ? row.unitName() : row.unitName() + " " + row.assignee();
        Div facts = new Div(step, new Span(who));
        facts.addClassName("fq-board-facts");
        if (row.place() != null && !row.place().isBlank()) {
            facts.add(new Span(row.place()));
        }
        Span number = new Span(row.number());
        number.addClassName("fq-soft");
        facts.add(number);
        return new ListItem(new H3(link), marks, facts);
    }
}
