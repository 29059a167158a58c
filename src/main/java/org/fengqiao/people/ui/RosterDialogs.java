package org.fengqiao.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.organization.Election;
import org.fengqiao.organization.NewRosterEntry;
import org.fengqiao.organization.RosterDesk;
import org.fengqiao.organization.RosterRole;
import org.fengqiao.organization.RosterRow;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.people.HandOvers;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;

/** What is done to the roster: somebody comes, leaves, was entered wrongly, or a whole village votes. */
class RosterDialogs {
    private final RosterDesk desk;
    private final HandOvers handovers;
    private final List<UnitRow> units;
    private final LocalDate today;
    private final Runnable refresh;

    RosterDialogs(RosterDesk desk, HandOvers handovers, List<UnitRow> units, LocalDate today, Runnable refresh) {
        this.desk = desk;
        this.handovers = handovers;
        this.units = units;
        this.today = today;
        this.refresh = refresh;
    }

    Component buttons(RosterRow row) {
        Div does = new Div();
        does.addClassName("fq-inline");
        if (row.to() == null) {
            does.add(Buttons.quiet("end-" + row.id(), "roster.end", () -> end(row)));
        }
        does.add(Buttons.quiet("correct-" + row.id(), "activity.correct", () -> correct(row)));
        return does;
    }

    void add() {
        Form form = new Form();
        form.from.setValue(today);
        dialog("roster.add", "roster.add.consequence", () -> desk.add(form.entry()))
                .required(form.name)
                .required(form.role)
                .required(form.unit)
                .required(form.from)
                .with(form.to)
                .open();
    }

    private void correct(RosterRow row) {
        Form form = new Form();
        form.name.setValue(row.name());
        form.role.setValue(row.role());
        units.stream().filter(unit -> unit.id() == row.unitId()).findFirst().ifPresent(form.unit::setValue);
        form.from.setValue(row.from());
        form.to.setValue(row.to());
        ActionDialog dialog = dialog(
                "activity.correct",
                "roster.correct.consequence",
                () -> desk.correct(row.id(), row.version(), form.entry()));
        dialog.required(form.name)
                .required(form.role)
                .required(form.unit)
                .required(form.from)
                .with(form.to, Buttons.quiet("remove-roster", "roster.remove", () -> {
                    dialog.close();
                    remove(row);
                }))
                .open();
    }

    private void remove(RosterRow row) {
        dialog("roster.remove", "roster.remove.consequence", () -> desk.remove(row.id(), row.version()))
                .with(new Span(row.name() + " · " + Say.text(row.role()) + " · " + row.unitName()))
                .grave()
                .open();
    }

    private void end(RosterRow row) {
        DatePicker last = Fields.date("roster-last", "roster.to");
        last.setValue(today);
        last.setMin(row.from());
        dialog("roster.end", "roster.end.consequence", () -> {
                    desk.end(row.id(), row.version(), last.getValue());
                    handovers
                            .leaveRoster(row.name(), row.unitId(), last.getValue())
                            .ifPresent(id -> UI.getCurrentOrThrow().navigate(HandOverPage.PATH + "/" + id));
                })
                .with(new Span(row.name() + " · " + Say.text(row.role()) + " · " + row.unitName()))
                .required(last)
                .open();
    }

    /** Dozens at once: everybody in a role of a unit, one name a line. */
    void election() {
        ComboBox<UnitRow> unit = unit("election-unit");
        Select<RosterRole> role = role("election-role");
        DatePicker first = Fields.date("election-first", "roster.election.first");
        first.setValue(today);
        first.setWidthFull();
        TextArea names = Fields.area("election-names", "roster.election.names", 4000);
        Paragraph now = new Paragraph();
        now.addClassName("fq-soft");
        Runnable show = () -> {
            UnitRow chosen = unit.getValue();
            RosterRole wanted = role.getValue();
            if (chosen != null && wanted != null) {
                String running = desk.running(chosen.id(), wanted).stream()
                        .map(RosterRow::name)
                        .collect(Collectors.joining("、"));
                now.setText(Say.text("roster.election.now", running.isEmpty() ? "—" : running));
            }
        };
        unit.addValueChangeListener(change -> show.run());
        role.addValueChangeListener(change -> show.run());
        dialog(
                        "roster.election",
                        "roster.election.consequence",
                        () -> elect(new Election(
                                unit.getValue().id(),
                                role.getValue(),
                                first.getValue(),
                                Arrays.asList(names.getValue().split("[\\n、,，;；\\s]+")))))
                .required(unit)
                .required(role)
                .with(now)
                .required(first)
                .required(names)
                .open();
    }

    private void elect(Election election) {
        Election.Outcome outcome = desk.elect(election);
        long opened = outcome.left().stream()
                .filter(row -> handovers
                        .leaveRoster(
                                row.name(), row.unitId(), election.firstDay().minusDays(1))
                        .isPresent())
                .count();
        Notices.done(Say.text(
                "roster.election.done",
                outcome.left().size(),
                outcome.stayed().size(),
                outcome.added().size(),
                opened));
        if (opened > 0) {
            UI.getCurrentOrThrow().navigate(HandOversView.PATH);
        }
    }

    private ActionDialog dialog(String titleKey, String consequenceKey, Runnable act) {
        return new ActionDialog(titleKey, consequenceKey, titleKey, () -> {
                    act.run();
                    refresh.run();
                })
                .ids("dialog-save", "dialog-cancel");
    }

    private ComboBox<UnitRow> unit(String id) {
        ComboBox<UnitRow> unit = new ComboBox<>(Say.text("roster.unit"));
        unit.setId(id);
        unit.setWidthFull();
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitRow::name);
        return unit;
    }

    private static Select<RosterRole> role(String id) {
        Select<RosterRole> role = new Select<>();
        role.setId(id);
        role.setLabel(Say.text("roster.role"));
        role.setWidthFull();
        role.setItems(RosterRole.values());
        role.setItemLabelGenerator(one -> one == null ? "" : Say.text(one));
        return role;
    }

    /** The fields of one entry. */
    private final class Form {
        private final TextField name = Fields.text("roster-name", "roster.name", 50);
        private final Select<RosterRole> role = role("roster-role");
        private final ComboBox<UnitRow> unit = unit("roster-unit");
        private final DatePicker from = Fields.date("roster-from", "roster.from");
        private final DatePicker to = Fields.date("roster-to", "roster.to");

        Form() {
            from.setWidthFull();
            to.setWidthFull();
            to.setClearButtonVisible(true);
            to.setHelperText(Say.text("roster.to.hint"));
        }

        NewRosterEntry entry() {
            return new NewRosterEntry(
                    name.getValue(), role.getValue(), unit.getValue().id(), from.getValue(), to.getValue());
        }
    }
}
