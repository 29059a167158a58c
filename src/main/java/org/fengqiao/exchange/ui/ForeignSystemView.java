package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.exchange.ForeignNumbers;
import org.fengqiao.exchange.ForeignSystem;
import org.fengqiao.exchange.ForeignSystem.ForeignField;
import org.fengqiao.exchange.ForeignSystems;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Describes another system: which cases go there, and the fields of its screen in their order. */
@Route(ForeignSystemView.PATH)
@StyleSheet("styles/exchange.css")
@RolesAllowed({"CLERK", "ADMIN"})
class ForeignSystemView extends Page implements HasUrlParameter<Long> {
    static final String PATH = "foreign/system";
    private static final List<CaseKind> KINDS = List.of(CaseKind.DISPUTE, CaseKind.TICKET, CaseKind.PETITION);
    private static final List<String> USUAL =
            List.of("received_at", "title", "applicants", "phone", "place", "type", "summary", "reply");

    private final ForeignSystems systems;
    private final Clock clock;
    private final TextField name = Fields.text("system-name", "foreign.ui.name", 100);
    private final CheckboxGroup<CaseKind> kinds = new CheckboxGroup<>(Say.text("foreign.ui.kinds"));
    private final DatePicker since = Fields.date("system-since", "foreign.ui.since");
    private final Div fields = new Div();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private long id;

    ForeignSystemView(ForeignSystems systems, Clock clock) {
        this.systems = systems;
        this.clock = clock;
        names.put("number", Say.text("foreign.ui.number"));
        KINDS.stream()
                .flatMap(ForeignNumbers::fields)
                .forEach(column -> names.putIfAbsent(column.name(), ColumnNames.of(column)));
        name.setHelperText(Say.text("foreign.ui.name.hint"));
        name.setRequiredIndicatorVisible(true);
        kinds.setId("system-kinds");
        kinds.setItems(KINDS);
        kinds.setItemLabelGenerator(Say::text);
        since.setHelperText(Say.text("foreign.ui.since.hint"));
        fields.addClassName("fq-form");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long wanted) {
        try {
            show(wanted == null ? fresh() : systems.get(wanted));
        } catch (Refused refusal) {
            throw new NotFoundException(refusal.key());
        }
    }

    private ForeignSystem fresh() {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return new ForeignSystem(
                0,
                "",
                List.of(CaseKind.DISPUTE),
                today.withDayOfYear(1),
                USUAL.stream()
                        .map(field -> new ForeignField(field, names.getOrDefault(field, field)))
                        .toList());
    }

    private void show(ForeignSystem system) {
        id = system.id();
        clear();
        title(Say.text(id == 0 ? "foreign.ui.new" : "foreign.ui.edit"));
        name.setValue(system.name());
        kinds.setValue(Set.copyOf(system.kinds()));
        since.setValue(system.since());
        lines.clear();
        system.fields().forEach(field -> lines.add(new Line(field)));
        arrange();
        Section what = new Section(name, kinds, since);
        what.addClassNames("fq-card", "fq-narrow", "fq-form");
        Paragraph hint = new Paragraph(Say.text("foreign.ui.fields.hint"));
        hint.addClassName("fq-soft");
        Section order = new Section(
                new H2(Say.text("foreign.ui.fields")),
                hint,
                fields,
                Buttons.plain("add-field", "foreign.ui.add_field", () -> {
                    lines.add(new Line(new ForeignField("title", names.getOrDefault("title", ""))));
                    arrange();
                }));
        order.addClassNames("fq-card", "fq-narrow", "fq-form");
        content(what, order);
        if (id == 0) {
            actions(Buttons.next("save-system", "foreign.ui.save", this::save));
        } else {
            actions(
                    Buttons.grave("delete-system", "foreign.ui.delete", this::delete),
                    Buttons.next("save-system", "foreign.ui.save", this::save));
        }
    }

    private void arrange() {
        fields.removeAll();
        lines.forEach(fields::add);
    }

    private void move(Line line, int by) {
        int from = lines.indexOf(line);
        int to = from + by;
        if (to >= 0 && to < lines.size()) {
            Collections.swap(lines, from, to);
            arrange();
        }
    }

    private void save() {
        LocalDate from = since.getValue();
        ForeignSystem system = new ForeignSystem(
                id,
                name.getValue(),
                KINDS.stream().filter(kinds.getValue()::contains).toList(),
                from == null ? ChinaTime.dayOf(clock.instant()).withDayOfYear(1) : from,
                lines.stream().map(Line::field).toList());
        try {
            long saved = systems.save(system);
            getUI().ifPresent(ui -> ui.navigate(
                    ForeignView.PATH, QueryParameters.simple(Map.of(ForeignView.SYSTEM, Long.toString(saved)))));
        } catch (Refused refusal) {
            Notices.refused(refusal);
        }
    }

    private void delete() {
        new ActionDialog("foreign.ui.delete", "foreign.ui.delete.consequence", "foreign.ui.delete", () -> {
                    systems.delete(id);
                    getUI().ifPresent(ui -> ui.navigate(ForeignView.class));
                })
                .grave()
                .open();
    }

    /** One field of the other screen. */
    private final class Line extends Div {
        private final ComboBox<String> ours = new ComboBox<>(Say.text("foreign.ui.our_field"));
        private final TextField theirs = new TextField(Say.text("foreign.ui.their_field"));

        Line(ForeignField field) {
            ours.setItems(Stream.concat(names.keySet().stream(), Stream.of(field.field()))
                    .distinct()
                    .toList());
            ours.setItemLabelGenerator(key -> names.getOrDefault(key, key));
            ours.setValue(field.field());
            theirs.setValue(field.label());
            theirs.setMaxLength(100);
            Div buttons = new Div(
                    labelled("↑", "foreign.ui.up", () -> move(this, -1)),
                    labelled("↓", "foreign.ui.down", () -> move(this, 1)),
                    labelled("×", "foreign.ui.remove", () -> {
                        lines.remove(this);
                        arrange();
                    }));
            buttons.addClassName("fq-field-buttons");
            addClassName("fq-field-line");
            add(ours, theirs, buttons);
        }

        private static com.vaadin.flow.component.button.Button labelled(String sign, String key, Runnable act) {
            var button = new com.vaadin.flow.component.button.Button(sign, click -> act.run());
            button.setAriaLabel(Say.text(key));
            return button;
        }

        ForeignField field() {
            return new ForeignField(ours.getValue() == null ? "title" : ours.getValue(), theirs.getValue());
        }
    }
}
