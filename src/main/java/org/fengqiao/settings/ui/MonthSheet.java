package org.fengqiao.settings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fengqiao.calendar.CalendarDay;
import org.fengqiao.calendar.Calendars;
import org.fengqiao.calendar.DayType;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** A month, Monday first; what is not as its weekday says is marked, and named below. Every day can be pressed. */
class MonthSheet extends Section {
    private final Map<LocalDate, CalendarDay> exceptions;

    MonthSheet(YearMonth month, Map<LocalDate, CalendarDay> exceptions, LocalDate today, Consumer<LocalDate> pressed) {
        this.exceptions = exceptions;
        addClassNames("fq-card", "fq-month");
        Div grid = new Div();
        grid.addClassName("fq-month-grid");
        for (DayOfWeek day : DayOfWeek.values()) {
            Span head = new Span(day.getDisplayName(TextStyle.NARROW_STANDALONE, Say.language()));
            head.addClassName("fq-month-head");
            grid.add(head);
        }
        for (int empty = 1; empty < month.atDay(1).getDayOfWeek().getValue(); empty++) {
            grid.add(new Span());
        }
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            grid.add(day(month.atDay(number), today, pressed));
        }
        add(new H3(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Say.language())), grid, names(month));
    }

    private NativeButton day(LocalDate day, LocalDate today, Consumer<LocalDate> pressed) {
        NativeButton button = new NativeButton(String.valueOf(day.getDayOfMonth()), click -> pressed.accept(day));
        button.setId("day-" + day);
        button.addClassName("fq-day");
        CalendarDay exception = exceptions.get(day);
        button.getElement().setAttribute("data-day", kind(day, exception));
        if (exception != null) {
            String said = day + " " + Say.text(exception.type()) + " " + exception.name();
            button.setAriaLabel(said);
            button.setTitle(said);
            Span sign = new Span(Say.text("calendar.sign." + exception.type().code()));
            sign.addClassName("fq-day-mark");
            button.add(sign);
        }
        if (day.equals(today)) {
            button.getElement().setAttribute("aria-current", "date");
        }
        return button;
    }

    private static String kind(LocalDate day, @Nullable CalendarDay exception) {
        if (exception == null) {
            return day.getDayOfWeek().getValue() > 5 ? "weekend" : "plain";
        }
        return exception.calendar().equals(Calendars.BASE)
                ? exception.type().code()
                : exception.type() == DayType.HOLIDAY ? "overlay" : "overlay-workday";
    }

    /** {@code 1日、2日 国庆节 放假}. */
    private UnorderedList names(YearMonth month) {
        Map<String, List<LocalDate>> named = exceptions.values().stream()
                .filter(day -> YearMonth.from(day.day()).equals(month))
                .collect(Collectors.groupingBy(
                        day -> day.name() + " " + Say.text(day.type()),
                        LinkedHashMap::new,
                        Collectors.mapping(CalendarDay::day, Collectors.toList())));
        UnorderedList list = new UnorderedList();
        list.addClassName("fq-month-names");
        named.forEach((words, days) -> list.add(new ListItem(numbers(days) + " " + words)));
        return list;
    }

    /** {@code 1–3、8} of the days of one month. */
    private static String numbers(List<LocalDate> days) {
        StringBuilder text = new StringBuilder();
        List<LocalDate> sorted = days.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            int first = i;
            while (i + 1 < sorted.size()
                    && sorted.get(i + 1).equals(sorted.get(i).plusDays(1))) {
                i++;
            }
            text.append(text.isEmpty() ? "" : "、").append(sorted.get(first).getDayOfMonth());
            if (i > first) {
                text.append("–").append(sorted.get(i).getDayOfMonth());
            }
        }
        return Say.text("calendar.days", text.toString());
    }
}
