package org.fengqiao.activity.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fengqiao.activity.ActivityFilter;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;

/** What the register is narrowed to. Every change is a new address, which can be sent to a colleague. */
class ActivityFilters extends Div {
    private final Select<ActivityKind> kind = new Select<>();
    private final ComboBox<UnitRow> unit = new ComboBox<>(Say.text("activity.unit"));
    private final DatePicker first = Fields.date("filter-first", "activities.first");
    private final DatePicker last = Fields.date("filter-last", "activities.last");
    private final Units units;

    ActivityFilters(Units units, CurrentUser user, Consumer<QueryParameters> changed) {
        this.units = units;
        addClassName("fq-filters");
        kind.setId("filter-kind");
        kind.setLabel(Say.text("activity.kind"));
        kind.setItems(ActivityKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Say.text("cases.filter.all"));
        kind.setItemLabelGenerator(one -> one == null ? Say.text("cases.filter.all") : Say.text(one));
        Long home = user.unitId();
        unit.setId("filter-unit");
        unit.setItems(home == null ? List.of() : units.below(home));
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setClearButtonVisible(true);
        unit.setPlaceholder(Say.text("cases.filter.all"));
        first.setClearButtonVisible(true);
        last.setClearButtonVisible(true);
        add(kind, unit, first, last);
        Stream.<HasValue<?, ?>>of(kind, unit, first, last)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.accept(address());
                    }
                }));
    }

    /** Shows what the address asks for; what cannot be read narrows nothing. */
    ActivityFilter show(QueryParameters parameters) {
        kind.setValue(parameters
                .getSingleParameter("kind")
                .flatMap(code -> Coded.find(ActivityKind.class, code))
                .orElse(null));
        unit.setValue(
                parameters.getSingleParameter("unit").flatMap(units::byCode).orElse(null));
        first.setValue(day(parameters, "first").orElse(null));
        last.setValue(day(parameters, "last").orElse(null));
        UnitRow chosen = unit.getValue();
        return new ActivityFilter(
                kind.getValue(), chosen == null ? null : chosen.id(), first.getValue(), last.getValue());
    }

    private QueryParameters address() {
        Map<String, String> words = new LinkedHashMap<>();
        if (kind.getValue() != null) {
            words.put("kind", kind.getValue().code());
        }
        if (unit.getValue() != null) {
            words.put("unit", unit.getValue().code());
        }
        if (first.getValue() != null) {
            words.put("first", first.getValue().toString());
        }
        if (last.getValue() != null) {
            words.put("last", last.getValue().toString());
        }
        return QueryParameters.simple(words);
    }

    private static Optional<LocalDate> day(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        });
    }
}
