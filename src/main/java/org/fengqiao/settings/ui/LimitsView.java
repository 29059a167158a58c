package org.fengqiao.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.calendar.Urgency;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.settings.CalendarDesk;
import org.fengqiao.settings.LimitDesk;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** How long every step may take, from when, and who says so. */
@Route(LimitsView.PATH)
@PermitAll
@StyleSheet("styles/settings.css")
class LimitsView extends Page {
    static final String PATH = "settings/limits";
    private static final List<String> HEADINGS =
            List.of("limits.step", "limits.limit", "limits.start", "limits.calendar", "limits.since", "limits.source");

    private final LimitDesk desk;
    private final CalendarDesk calendars;
    private final Clock clock;
    private final boolean mayChange;

    LimitsView(LimitDesk desk, CalendarDesk calendars, Clock clock) {
        super("limits.title");
        this.desk = desk;
        this.calendars = calendars;
        this.clock = clock;
        this.mayChange = desk.mayChange();
        lead(Say.text("limits.lead"));
        show();
    }

    private void show() {
        clear();
        Div page = new Div();
        page.addClassName("fq-limits");
        page.add(new Div(PagedList.inside(CalendarView.PATH, Say.text("limits.to_calendar"))));
        Map<String, List<DeadlinePolicy>> kinds = desk.inForce().stream()
                .collect(Collectors.groupingBy(
                        policy -> policy.step().substring(0, policy.step().indexOf('.')),
                        LinkedHashMap::new,
                        Collectors.toList()));
        kinds.forEach((kind, policies) -> page.add(kind(kind, policies)));
        content(page);
    }

    private Section kind(String kind, List<DeadlinePolicy> policies) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        HEADINGS.forEach(key -> head.add(new NativeTableHeaderCell(Say.text(key))));
        head.add(new NativeTableHeaderCell(""));
        policies.forEach(policy -> row(table.getBody().addRow(), policy));
        Div list = new Div(table);
        list.addClassName("fq-list");
        Section section = new Section(new H2(Say.text("limits.kind." + kind)), list);
        section.addClassName("fq-limits-kind");
        return section;
    }

    private void row(NativeTableRow row, DeadlinePolicy policy) {
        row.setId("limit-" + policy.step() + "-" + policy.urgency().code());
        cell(row, 0, new Span(LimitWords.step(policy)));
        cell(row, 1, new Span(LimitWords.limit(policy)));
        cell(row, 2, new Span(LimitWords.start(policy)));
        cell(row, 3, new Span(CalendarView.words(policy.calendar())));
        cell(row, 4, new Span(policy.validFrom().toString()));
        Span source = new Span(policy.source());
        source.addClassName("fq-soft");
        cell(row, 5, source);
        Div acts = new Div(Buttons.quiet(
                "history-" + policy.step() + "-" + policy.urgency().code(),
                "limits.history",
                () -> new LimitHistory(desk.versions(policy.step(), policy.urgency())).open()));
        if (mayChange) {
            acts.add(Buttons.quiet(
                    "change-" + policy.step() + "-" + policy.urgency().code(), "limits.change", () -> change(policy)));
            if (policy.step().startsWith("hotline.")
                    && policy.urgency() == Urgency.NORMAL
                    && desk.versions(policy.step(), Urgency.URGENT).isEmpty()) {
                acts.add(Buttons.quiet("urgent-" + policy.step(), "limits.urgent", () -> change(urgent(policy))));
            }
        }
        row.add(new NativeTableCell(acts));
    }

    private static void cell(NativeTableRow row, int heading, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-heading", Say.text(HEADINGS.get(heading)));
        row.add(cell);
    }

    private static DeadlinePolicy urgent(DeadlinePolicy normal) {
        return new DeadlinePolicy(
                0,
                normal.step(),
                Urgency.URGENT,
                normal.amount(),
                normal.unit(),
                normal.startEvent(),
                normal.firstDayExcluded(),
                normal.roll(),
                normal.cutoff(),
                normal.calendar(),
                normal.validFrom(),
                normal.source());
    }

    private void change(DeadlinePolicy policy) {
        new LimitForm(desk, calendars.overlays(), policy, ChinaTime.dayOf(clock.instant()), this::show).open();
    }
}
