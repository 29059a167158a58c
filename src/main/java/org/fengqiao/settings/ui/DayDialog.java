package org.fengqiao.settings.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.calendar.CalendarDay;
import org.fengqiao.calendar.DayType;
import org.fengqiao.settings.CalendarDesk;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;

/** What a day is and who says so; an administrator corrects it here. */
class DayDialog {
    private final CalendarDesk desk;
    private final String calendar;
    private final LocalDate day;
    private final Runnable done;

    DayDialog(CalendarDesk desk, String calendar, LocalDate day, Runnable done) {
        this.desk = desk;
        this.calendar = calendar;
        this.day = day;
        this.done = done;
    }

    void open() {
        List<CalendarDay> known = desk.year(calendar, day.getYear()).stream()
                .filter(exception -> exception.day().equals(day))
                .toList();
        if (desk.mayChange()) {
            edit(known);
        } else {
            look(known);
        }
    }

    private void look(List<CalendarDay> known) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(day.toString());
        dialog.addClassName("fq-dialog");
        dialog.add(said(known));
        dialog.getFooter().add(Buttons.plain("close", "ui.understood", dialog::close));
        dialog.open();
    }

    private Div said(List<CalendarDay> known) {
        Div said = new Div();
        said.setId("day-said");
        if (known.isEmpty()) {
            said.add(new Paragraph(
                    Say.text(day.getDayOfWeek().getValue() > 5 ? "calendar.day.weekend" : "calendar.day.plain")));
        }
        known.forEach(exception -> said.add(
                new Paragraph(Say.text(
                        "calendar.day.said",
                        CalendarView.words(exception.calendar()),
                        exception.name(),
                        Say.text(exception.type()))),
                new Paragraph(Say.text("calendar.day.by", exception.source()))));
        return said;
    }

    private void edit(List<CalendarDay> known) {
        CalendarDay mine = known.stream()
                .filter(exception -> exception.calendar().equals(calendar))
                .findFirst()
                .orElse(null);
        DatePicker date = Fields.date("day-date", "calendar.day.date");
        date.setValue(day);
        Select<DayType> type = new Select<>();
        type.setId("day-type");
        type.setLabel(Say.text("calendar.day.type"));
        type.setItems(DayType.values());
        type.setItemLabelGenerator(Say::text);
        TextField name = Fields.text("day-name", "calendar.day.name.label", 50);
        TextField source = Fields.text("day-source", "calendar.day.source.label", 300);
        source.setHelperText(Say.text("calendar.day.source.hint"));
        type.setValue(mine == null ? DayType.HOLIDAY : mine.type());
        name.setValue(mine == null ? "" : mine.name());
        source.setValue(mine == null ? "" : mine.source());
        ActionDialog dialog =
                new ActionDialog("calendar.day.enter", "calendar.day.consequence", "calendar.day.save", () -> {
                    desk.enter(new CalendarDay(
                            calendar,
                            date.getValue(),
                            type.getValue(),
                            name.getValue().strip(),
                            source.getValue().strip()));
                    done.run();
                });
        Paragraph where = new Paragraph(Say.text("calendar.day.where", CalendarView.words(calendar)));
        dialog.with(where, said(known))
                .required(date)
                .required(type)
                .required(name)
                .required(source);
        if (mine != null) {
            dialog.getFooter().add(Buttons.grave("day-remove", "calendar.day.remove", () -> {
                desk.remove(calendar, day);
                dialog.close();
                done.run();
            }));
        }
        dialog.open();
    }

    static String list(List<CalendarDay> days) {
        return days.stream()
                .map(day -> day.day() + " " + day.name() + " " + Say.text(day.type()))
                .collect(Collectors.joining("；"));
    }
}
