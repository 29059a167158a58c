package org.fengqiao.petition.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.fengqiao.docket.ui.step.StepForm;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Chooses the unit that a petition is given to. */
final class UnitField {
    private UnitField() {}

    static <C extends Record> void place(
            StepForm<C> form, String component, List<UnitRow> choices, @Nullable UnitRow first) {
        ComboBox<UnitRow> picker = new ComboBox<>(Say.text(form.label(component)));
        picker.setId(form.id(component));
        picker.setItems(choices);
        picker.setItemLabelGenerator(UnitRow::name);
        picker.setWidthFull();
        form.bind(
                component,
                form.place(component, picker, Notations.among(choices, UnitRow::code), true)
                        .withConverter(UnitRow::id, id -> null));
        choices.stream()
                .filter(unit -> first != null && unit.id() == first.id())
                .findFirst()
                .ifPresent(picker::setValue);
    }
}
