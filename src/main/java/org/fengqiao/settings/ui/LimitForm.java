package org.fengqiao.settings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.calendar.Calendars;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.calendar.DueDate;
import org.fengqiao.calendar.LimitUnit;
import org.fengqiao.calendar.StartEvent;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.settings.LimitDesk;
import org.fengqiao.settings.NewLimit;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** A new version of a limit, with a day counted by the old and the new one side by side. */
class LimitForm {
    private final LimitDesk desk;
    private final DeadlinePolicy old;
    private final Runnable done;
    private final IntegerField amount = Fields.count("limit-amount", "limits.form.amount", "limits.form.amount.unit");
    private final Select<LimitUnit> unit = choice("limit-unit", "limits.form.unit", LimitUnit.values());
    private final Select<StartEvent> start = choice("limit-start", "limits.form.start", StartEvent.values());
    private final Checkbox excluded = new Checkbox(Say.text("limits.form.excluded"));
    private final Checkbox roll = new Checkbox(Say.text("limits.form.roll"));
    private final TextField cutoff = Fields.text("limit-cutoff", "limits.form.cutoff", 5);
    private final Select<String> calendar = new Select<>();
    private final DatePicker validFrom = Fields.date("limit-from", "limits.form.from");
    private final TextArea source = Fields.area("limit-source", "limits.form.source", 300);
    private final DatePicker sample = Fields.date("limit-sample", "limits.form.sample");
    private final Div preview = new Div();
    private final Paragraph past = new Paragraph(Say.text("limits.form.past"));

    LimitForm(LimitDesk desk, List<String> overlays, DeadlinePolicy old, LocalDate today, Runnable done) {
        this.desk = desk;
        this.old = old;
        this.done = done;
        List<String> names = new ArrayList<>(List.of(Calendars.BASE));
        names.addAll(overlays);
        calendar.setId("limit-calendar");
        calendar.setLabel(Say.text("limits.form.calendar"));
        calendar.setItems(names);
        calendar.setItemLabelGenerator(CalendarView::words);
        excluded.setId("limit-excluded");
        roll.setId("limit-roll");
        cutoff.setPlaceholder("17:00");
        cutoff.setHelperText(Say.text("limits.form.cutoff.hint"));
        amount.setSuffixComponent(null);
        amount.setMin(1);
        amount.setValue(old.amount());
        unit.setValue(old.unit());
        start.setValue(old.startEvent());
        excluded.setValue(old.firstDayExcluded());
        roll.setValue(old.roll());
        LocalTime time = old.cutoff();
        cutoff.setValue(time == null ? "" : time.toString());
        calendar.setValue(names.contains(old.calendar()) ? old.calendar() : Calendars.BASE);
        validFrom.setValue(today);
        source.setValue(old.source());
        sample.setValue(today);
        past.setId("limit-past");
        past.addClassNames("fq-callout", "fq-callout-soon");
        preview.setId("limit-preview");
        preview.addClassName("fq-limit-preview");
        listen();
        show();
    }

    private void listen() {
        amount.addValueChangeListener(change -> show());
        unit.addValueChangeListener(change -> show());
        excluded.addValueChangeListener(change -> show());
        roll.addValueChangeListener(change -> show());
        calendar.addValueChangeListener(change -> show());
        validFrom.addValueChangeListener(change -> show());
        sample.addValueChangeListener(change -> show());
    }

    void open() {
        Div first = row(amount, unit);
        Div second = row(start, calendar);
        Div third = row(validFrom, cutoff);
        new ActionDialog("limits.change", "limits.form.consequence", "limits.form.save", () -> {
                    desk.add(limit());
                    done.run();
                })
                .with(new Paragraph(LimitWords.step(old)), first, second, excluded, roll, third, past, source)
                .with(sample, preview)
                .field(amount, () -> amount.getValue() != null && amount.getValue() >= 1, "field.too_small")
                .field(cutoff, () -> cutoff.isEmpty() || time(cutoff.getValue()) != null, "limits.form.cutoff.wrong")
                .required(validFrom)
                .required(source)
                .open();
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        Div row = new Div(fields);
        row.addClassName("fq-row");
        return row;
    }

    /** The day counted twice; where something is missing, nothing is promised. */
    private void show() {
        preview.removeAll();
        LocalDate day = sample.getValue();
        boolean complete =
                amount.getValue() != null && amount.getValue() >= 1 && validFrom.getValue() != null && day != null;
        past.setVisible(validFrom.getValue() != null && desk.past(limit(validFrom.getValue(), 1)));
        if (!complete) {
            return;
        }
        Optional<DueDate> now = desk.dueNow(old.step(), old.urgency(), day);
        DueDate then = desk.due(limit(), day);
        preview.add(
                line("limits.form.now", now.map(LimitForm::said).orElse(Say.text("limits.form.none"))),
                line("limits.form.then", said(then)));
    }

    private static Paragraph line(String key, String due) {
        return new Paragraph(Say.text(key, due));
    }

    private static String said(DueDate date) {
        LocalDate due = ChinaTime.dayOf(date.due());
        String day = date.due().equals(ChinaTime.lastInstantOf(due))
                ? due.toString()
                : date.due().atZone(ChinaTime.ZONE).toLocalDateTime().toString().replace('T', ' ');
        String raw = ChinaTime.dayOf(date.raw()).equals(due)
                ? ""
                : Say.text("deadline.rolled", ChinaTime.dayOf(date.raw()).toString());
        return day + raw + (date.beyondCalendar() ? Say.text("deadline.beyond") : "");
    }

    private NewLimit limit() {
        return limit(validFrom.getValue(), amount.getValue());
    }

    private NewLimit limit(LocalDate from, int count) {
        return new NewLimit(
                old.step(),
                old.urgency(),
                count,
                unit.getValue(),
                start.getValue(),
                excluded.getValue(),
                roll.getValue(),
                time(cutoff.getValue()),
                calendar.getValue(),
                from,
                source.getValue());
    }

    /** {@code 17:00}; null where it is none. */
    private static @Nullable LocalTime time(String text) {
        return text.strip().matches("([01]\\d|2[0-3]):[0-5]\\d") ? LocalTime.parse(text.strip()) : null;
    }

    private static <E extends Enum<E> & Coded> Select<E> choice(String id, String labelKey, E[] constants) {
        Select<E> select = new Select<>();
        select.setId(id);
        select.setLabel(Say.text(labelKey));
        select.setItems(constants);
        select.setItemLabelGenerator(Say::text);
        return select;
    }
}
