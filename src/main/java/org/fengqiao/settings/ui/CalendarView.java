package org.fengqiao.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.calendar.CalendarDay;
import org.fengqiao.calendar.Calendars;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.settings.CalendarDesk;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** A year of working days. Which year and which calendar are shown stands in the address. */
@Route(CalendarView.PATH)
@PermitAll
@StyleSheet("styles/settings.css")
class CalendarView extends Page implements AfterNavigationObserver {
    static final String PATH = "settings/calendar";
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private final CalendarDesk desk;
    private final Clock clock;
    private int year;
    private String calendar = Calendars.BASE;

    CalendarView(CalendarDesk desk, Clock clock) {
        super("calendar.title");
        this.desk = desk;
        this.clock = clock;
        lead(Say.text("calendar.lead"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        year = asked.getSingleParameter("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(wanted -> wanted >= FIRST && wanted <= LAST)
                .orElseGet(() -> ChinaTime.dayOf(clock.instant()).getYear());
        calendar = asked.getSingleParameter("calendar")
                .filter(name -> !name.isBlank() && name.length() <= 20)
                .orElse(Calendars.BASE);
        show();
    }

    private void show() {
        clear();
        List<CalendarDay> days = desk.year(calendar, year);
        Map<LocalDate, CalendarDay> shown = new LinkedHashMap<>();
        days.stream().filter(day -> day.calendar().equals(Calendars.BASE)).forEach(day -> shown.put(day.day(), day));
        days.stream().filter(day -> !day.calendar().equals(Calendars.BASE)).forEach(day -> shown.put(day.day(), day));
        LocalDate today = ChinaTime.dayOf(clock.instant());
        Div sheet = new Div();
        sheet.addClassName("fq-year");
        for (int month = 1; month <= 12; month++) {
            sheet.add(new MonthSheet(java.time.YearMonth.of(year, month), shown, today, this::open));
        }
        content(new CoverageNotice(desk.coverage()), bar(), about(shown.isEmpty()), legend(), sheet);
        if (desk.mayChange()) {
            actions(
                    Buttons.plain("new-overlay", "calendar.overlay.new", this::newOverlay),
                    Buttons.plain("enter-day", "calendar.day.enter", () -> open(today.withYear(year))),
                    loadButton());
        }
    }

    private Button loadButton() {
        return Buttons.next(
                "load-notice", "calendar.notice.load", () -> new NoticeDialog(desk, calendar, this::show).open());
    }

    private Component bar() {
        Select<String> which = new Select<>();
        which.setId("calendar");
        which.setLabel(Say.text("calendar.which"));
        List<String> names = new ArrayList<>(List.of(Calendars.BASE));
        names.addAll(desk.overlays());
        if (!names.contains(calendar)) {
            names.add(calendar);
        }
        which.setItems(names);
        which.setItemLabelGenerator(CalendarView::words);
        which.setValue(calendar);
        which.addValueChangeListener(change -> go(year, change.getValue()));
        Anchor before = PagedList.inside(address(year - 1, calendar), String.valueOf(year - 1));
        before.setId("year-before");
        Anchor after = PagedList.inside(address(year + 1, calendar), String.valueOf(year + 1));
        after.setId("year-after");
        List.of(before, after).forEach(link -> link.addClassName("fq-button"));
        Span now = new Span(Say.text("calendar.year", String.valueOf(year)));
        now.setId("year");
        now.addClassName("fq-year-now");
        Div years = new Div(before, now, after);
        years.addClassName("fq-years");
        Div bar = new Div(years, which);
        bar.addClassNames("fq-filters", "fq-calendar-bar");
        return bar;
    }

    /** Where a year has no notice, or which limits count by this overlay. */
    private Component about(boolean empty) {
        Div about = new Div();
        if (empty) {
            about.add(new Paragraph(Say.text("calendar.year.empty", String.valueOf(year))));
        }
        if (!calendar.equals(Calendars.BASE)) {
            String steps = desk.countedBy(calendar).stream()
                    .map(policy -> Say.text("deadline.step." + policy.step()))
                    .distinct()
                    .collect(Collectors.joining("、"));
            Paragraph used = new Paragraph(Say.text(
                    steps.isEmpty() ? "calendar.overlay.unused" : "calendar.overlay.used", words(calendar), steps));
            used.setId("overlay-used");
            about.add(used);
        }
        return about;
    }

    private static Component legend() {
        Div legend = new Div();
        legend.addClassName("fq-legend");
        for (String kind : List.of("holiday", "workday", "overlay", "weekend")) {
            Span sign = new Span(Say.text("calendar.legend." + kind));
            sign.addClassName("fq-day-sign");
            sign.getElement().setAttribute("data-day", kind);
            legend.add(sign);
        }
        return legend;
    }

    private void open(LocalDate day) {
        new DayDialog(desk, calendar, day, this::show).open();
    }

    private void newOverlay() {
        new OverlayDialog(name -> go(year, name)).open();
    }

    private void go(int wanted, String name) {
        getUI().ifPresent(ui ->
                ui.navigate(PATH, QueryParameters.simple(Map.of("year", String.valueOf(wanted), "calendar", name))));
    }

    private static String address(int year, String calendar) {
        return PATH + "?"
                + QueryParameters.simple(Map.of("year", String.valueOf(year), "calendar", calendar))
                        .getQueryString();
    }

    static String words(String calendar) {
        return calendar.equals(Calendars.BASE) ? Say.text("calendar.national") : calendar;
    }
}
