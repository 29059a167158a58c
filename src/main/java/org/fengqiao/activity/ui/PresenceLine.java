package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** A unit and the names of those who came from it. */
class PresenceLine extends Div implements LinesEntry.Line<Presence> {
    private final ComboBox<UnitRow> unit = new ComboBox<>(Say.text("meeting.attendance.unit"));
    private final TextField people;

    PresenceLine(@Nullable Presence known, int number, List<UnitRow> partners, LinesEntry<Presence> entry) {
        String id = "attendance-" + number;
        unit.setId(id + "-unit");
        unit.setItems(partners);
        unit.setItemLabelGenerator(UnitRow::name);
        people = Fields.text(id + "-people", "meeting.attendance.people", 200);
        people.setPlaceholder(Say.text("meeting.attendance.people.hint"));
        if (known != null) {
            partners.stream()
                    .filter(one -> one.code().equals(known.unitCode()))
                    .findFirst()
                    .ifPresent(unit::setValue);
            people.setValue(known.people());
        }
        addClassNames("fq-row", "fq-line");
        add(unit, people, Buttons.quiet(id + "-remove", "meeting.remove", () -> entry.remove(this)));
        unit.addValueChangeListener(change -> entry.changed(id + "-unit", ""));
        people.addValueChangeListener(change -> entry.changed(id + "-people", change.getValue()));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Presence typed() {
        UnitRow chosen = unit.getValue();
        return new Presence(
                chosen == null ? null : chosen.code(), people.getValue().strip());
    }

    @Override
    public boolean isEmpty() {
        return people.getValue().isBlank();
    }

    @Override
    public boolean check() {
        unit.setErrorMessage(Say.text("field.required"));
        unit.setInvalid(unit.isEmpty());
        return !unit.isEmpty();
    }

    @Override
    public void put(Map<String, String> texts) {
        people.getId().map(texts::get).ifPresent(people::setValue);
    }
}
