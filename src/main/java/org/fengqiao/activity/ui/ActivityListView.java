package org.fengqiao.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.activity.ActivityReading;
import org.fengqiao.activity.ActivityRow;
import org.fengqiao.activity.ActivitySearch;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** The register of activities, newest first. What it is narrowed to stands in the address. */
@Route(ActivityListView.PATH)
@StyleSheet("styles/registers.css")
@Menu(title = "nav.activities", order = 6, icon = "activity")
@PermitAll
class ActivityListView extends Page implements AfterNavigationObserver {
    static final String PATH = "activities";

    private final ActivityFilters filters;
    private final ActivityPageRows rows;
    private final PagedList<ActivityRow> list;

    ActivityListView(ActivitySearch search, ActivityReading reading, Units units, Asking asking, Clock clock) {
        super("activities.title");
        LocalDate today = ChinaTime.dayOf(clock.instant());
        this.filters =
                new ActivityFilters(units, asking.user(), wanted -> getUI().ifPresent(ui -> ui.navigate(PATH, wanted)));
        this.rows = new ActivityPageRows(search);
        this.list = new PagedList<>(rows)
                .link(
                        "activity.kind",
                        row -> Say.text(row.kind()) + (row.times() == 1 ? "" : " ×" + row.times()),
                        row -> ActivityPages.address(row.id()))
                .text("activity.on", row -> Days.day(row.on(), today))
                .text("activity.unit", ActivityRow::unitName)
                .text("activity.leader", row -> row.leader() == null ? "" : row.leader())
                .text("activity.people", row -> row.people() == null ? "" : Integer.toString(row.people()))
                .column("activity.about", ActivityListView::about);
        content(ways(asking.user()), filters, list);
        if (!reading.kinds().isEmpty()) {
            actions(Buttons.next(
                    "enter-activity",
                    "activity.enter",
                    () -> UI.getCurrentOrThrow().navigate(ActivityEntryView.PATH)));
        }
    }

    /** Registers that belong to this one. */
    private static Nav ways(CurrentUser user) {
        Nav ways = new Nav(PagedList.inside(DecisionsView.PATH, Say.text("meeting.decisions")));
        if (user.is(Role.CLERK) || user.is(Role.LEADER)) {
            ways.add(PagedList.inside(ReceptionPlansView.PATH, Say.text("reception.plans")));
        }
        ways.getChildren().forEach(way -> way.addClassName("fq-button"));
        ways.addClassName("fq-ways");
        return ways;
    }

    private static Div about(ActivityRow row) {
        Div about = new Div();
        about.addClassNames("fq-marks", "fq-about");
        if (row.isVoid()) {
            about.add(new Mark(Tone.CALM, Say.text("activity.void.mark")));
        }
        about.add(new Span(row.about()));
        return about;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        rows.narrow(filters.show(event.getLocation().getQueryParameters()));
        list.show(event.getLocation());
    }
}
