package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.exchange.ForeignSystem;
import org.fengqiao.exchange.ForeignSystems;
import org.fengqiao.exchange.ForeignWaiting;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** What is still to be typed into each of the other systems. Which one is shown stands in the address. */
@Route(ForeignView.PATH)
@StyleSheet("styles/work.css")
@StyleSheet("styles/exchange.css")
@Menu(title = "nav.foreign", order = 8, icon = "foreign")
@RolesAllowed({"GRID_WORKER", "MEDIATOR", "CLERK", "ADMIN"})
class ForeignView extends Page implements AfterNavigationObserver {
    static final String PATH = "foreign";
    static final String SYSTEM = "system";

    private final ForeignSystems systems;
    private final Asking asking;
    private final Clock clock;

    ForeignView(ForeignSystems systems, Asking asking, Clock clock) {
        super("foreign.ui.title");
        this.systems = systems;
        this.asking = asking;
        this.clock = clock;
        lead(Say.text("foreign.ui.lead"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        clear();
        List<ForeignSystem> all = systems.all();
        if (all.isEmpty()) {
            Paragraph nothing = new Paragraph(Say.text("foreign.ui.none"));
            nothing.addClassName("fq-empty");
            content(nothing);
            offer(null);
            return;
        }
        long wanted = Keys.of(
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(SYSTEM)
                        .orElse(null),
                0);
        ForeignSystem shown =
                all.stream().filter(one -> one.id() == wanted).findFirst().orElse(all.getFirst());
        Nav shelves = new Nav();
        shelves.addClassName("fq-shelves");
        shelves.getElement().setAttribute("aria-label", Say.text("foreign.ui.title"));
        all.forEach(one -> shelves.add(tab(one, one.id() == shown.id())));
        PagedList<ForeignWaiting> list = new PagedList<>(new WaitingPages(systems, shown.id()))
                .link(
                        "foreign.ui.case",
                        ForeignWaiting::title,
                        row -> ForeignCardView.address(shown.id(), row.number()))
                .text("foreign.ui.number", ForeignWaiting::number)
                .text("foreign.ui.kind", row -> Say.text(row.kind()))
                .text("foreign.ui.unit", ForeignWaiting::unitName)
                .text(
                        "foreign.ui.received",
                        row -> Days.day(ChinaTime.dayOf(row.receivedAt()), ChinaTime.dayOf(clock.instant())));
        content(shelves, list);
        list.show(event.getLocation());
        offer(shown);
    }

    private Anchor tab(ForeignSystem system, boolean current) {
        Anchor tab = PagedList.inside(PATH + "?" + SYSTEM + "=" + system.id(), "");
        int count = systems.countWaiting(system.id(), PagedList.COUNT_LIMIT + 1);
        Span number = new Span(count > PagedList.COUNT_LIMIT ? PagedList.COUNT_LIMIT + "+" : Integer.toString(count));
        number.addClassName("fq-shelf-count");
        tab.add(number, new Span(system.name()));
        tab.setId("system-" + system.id());
        tab.addClassName("fq-shelf");
        if (current) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private void offer(@org.jspecify.annotations.Nullable ForeignSystem shown) {
        CurrentUser user = asking.user();
        if (!user.is(Role.CLERK) && !user.is(Role.ADMIN)) {
            return;
        }
        List<Component> offered = new ArrayList<>();
        offered.add(ExchangeLinks.button("new-system", ForeignSystemView.PATH, "foreign.ui.new"));
        if (shown != null) {
            offered.add(
                    ExchangeLinks.button("edit-system", ForeignSystemView.PATH + "/" + shown.id(), "foreign.ui.edit"));
            offered.add(ExchangeLinks.button("reconcile", ReconcileView.PATH + "/" + shown.id(), "reconcile.ui.title"));
        }
        offered.add(ExchangeLinks.button("export", ExportView.PATH, "export.ui.title"));
        actions(offered.toArray(Component[]::new));
    }
}
