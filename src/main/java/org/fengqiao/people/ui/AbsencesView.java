package org.fengqiao.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Absence;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Colleague;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Deputies;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;

/** Who is away from when to when, and who acts instead. */
@Route(AbsencesView.PATH)
@StyleSheet("styles/registers.css")
@PermitAll
class AbsencesView extends Page {
    static final String PATH = "absences";

    private final Deputies deputies;
    private final Colleagues colleagues;
    private final Units units;
    private final CurrentUser user;
    private final LocalDate today;

    AbsencesView(Deputies deputies, Colleagues colleagues, Units units, Asking asking, Clock clock) {
        super("absences.title");
        this.deputies = deputies;
        this.colleagues = colleagues;
        this.units = units;
        this.user = asking.self();
        this.today = ChinaTime.dayOf(clock.instant());
        lead(Say.text("absences.lead"));
        show();
    }

    private void show() {
        clear();
        Section card = new Section();
        card.addClassNames("fq-card", "fq-narrow");
        UnorderedList list = new UnorderedList();
        list.addClassName("fq-decisions");
        deputies.current().forEach(one -> list.add(line(one)));
        if (list.getComponentCount() == 0) {
            card.add(new Paragraph(Say.text("list.empty")));
        }
        card.add(list);
        content(PeopleWays.of(user, PATH), card);
        actions(Buttons.next("appoint", "absences.appoint", this::appoint));
    }

    private ListItem line(Absence one) {
        Div head = new Div(
                new Span(Say.text("absences.line", one.absentName(), one.deputyName())),
                new Span(Days.day(one.first(), today) + "－" + Days.day(one.last(), today)));
        head.addClassName("fq-marks");
        ListItem line = new ListItem(head);
        if (one.reason() != null) {
            Span reason = new Span(one.reason());
            reason.addClassName("fq-soft");
            line.add(reason);
        }
        if (mayEnd(one)) {
            line.add(Buttons.quiet("end-" + one.id(), "absences.end", () -> {
                deputies.end(one.id());
                show();
            }));
        }
        return line;
    }

    private boolean mayEnd(Absence one) {
        return Objects.equals(user.id(), one.absentId()) || others();
    }

    private boolean others() {
        return user.is(Role.LEADER) || user.is(Role.ADMIN);
    }

    private void appoint() {
        Long home = user.unitId();
        List<Colleague> all = home == null
                ? List.of()
                : units.nearest(home, UnitKind.TOWNSHIP).stream()
                        .flatMap(township -> colleagues.below(township.id()).stream())
                        .toList();
        ComboBox<Colleague> absent = choice("absent", "absences.absent", all);
        all.stream()
                .filter(one -> Objects.equals(user.id(), one.id()))
                .findFirst()
                .ifPresent(absent::setValue);
        absent.setReadOnly(!others());
        ComboBox<Colleague> deputy = choice("deputy", "absences.deputy", all);
        DatePicker first = Fields.date("absence-first", "activities.first");
        first.setValue(today);
        first.setWidthFull();
        DatePicker last = Fields.date("absence-last", "activities.last");
        last.setWidthFull();
        TextField reason = Fields.text("absence-reason", "absences.reason", 200);
        new ActionDialog("absences.appoint", "absences.consequence", "absences.appoint", () -> {
                    deputies.appoint(
                            absent.getValue().id(),
                            deputy.getValue().id(),
                            first.getValue(),
                            last.getValue(),
                            reason.getValue());
                    show();
                })
                .ids("dialog-save", "dialog-cancel")
                .required(absent)
                .required(deputy)
                .required(first)
                .required(last)
                .with(reason)
                .open();
    }

    private static ComboBox<Colleague> choice(String id, String labelKey, List<Colleague> all) {
        ComboBox<Colleague> choice = new ComboBox<>(Say.text(labelKey));
        choice.setId(id);
        choice.setWidthFull();
        choice.setItems(all);
        choice.setItemLabelGenerator(one -> one.name() + " · " + one.unitName());
        return choice;
    }
}
