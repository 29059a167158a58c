package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.hotline.DueShelf;
import org.fengqiao.hotline.Standing;
import org.fengqiao.hotline.TicketChannel;
import org.fengqiao.hotline.TicketClass;
import org.fengqiao.hotline.TicketFilter;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;

/** What tickets are narrowed to. Every change is a new address, which can be sent to a colleague. */
class TicketFilters extends Div {
    private static final List<Standing> STEPS = Stream.of(Standing.values())
            .filter(standing -> standing != Standing.DONE)
            .toList();

    private final TextField text = Fields.text("filter-text", "cases.filter.text", 60);
    private final Select<TicketChannel> channel =
            choice("filter-channel", "tickets.channel", List.of(TicketChannel.values()));
    private final Select<TicketClass> ticketClass =
            choice("filter-class", "tickets.class", List.of(TicketClass.values()));
    private final ComboBox<UnitRow> unit = new ComboBox<>(Say.text("tickets.handler"));
    private final Select<Standing> step = choice("filter-step", "tickets.step", STEPS);
    private final Select<DueShelf> due = choice("filter-due", "tickets.due", List.of(DueShelf.values()));
    private final TicketAddress address;

    private TicketFilters(Units units, CurrentUser user, Consumer<QueryParameters> changed) {
        this.address = new TicketAddress(units);
        addClassNames("fq-filters", "fq-ticket-filters");
        text.setPlaceholder(Say.text("tickets.text.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(600);
        Long home = user.unitId();
        unit.setId("filter-unit");
        unit.setItems(home == null ? List.of() : UnitPicker.handlers(units, home));
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setClearButtonVisible(true);
        unit.setPlaceholder(Say.text("cases.filter.all"));
        Stream.<HasValue<?, ?>>of(text, channel, ticketClass, unit, step, due)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.accept(address.write(shown()));
                    }
                }));
    }

    /** All of them, for the list. */
    static TicketFilters forList(Units units, CurrentUser user, Consumer<QueryParameters> changed) {
        TicketFilters filters = new TicketFilters(units, user, changed);
        filters.add(filters.text, filters.channel, filters.ticketClass, filters.unit, filters.step, filters.due);
        return filters;
    }

    /** Those that do not cut across the columns of the board. */
    static TicketFilters forBoard(Units units, CurrentUser user, Consumer<QueryParameters> changed) {
        TicketFilters filters = new TicketFilters(units, user, changed);
        filters.addClassName("fq-board-filters");
        filters.add(filters.unit, filters.channel, filters.step);
        return filters;
    }

    /** Shows what the address asks for. */
    TicketFilter show(QueryParameters parameters) {
        TicketFilter filter = address.read(parameters);
        text.setValue(filter.text() == null ? "" : filter.text());
        channel.setValue(filter.channel());
        ticketClass.setValue(filter.ticketClass());
        unit.setValue(
                filter.unitId() == null ? null : address.unit(filter.unitId()).orElse(null));
        step.setValue(filter.step());
        due.setValue(filter.due());
        return filter;
    }

    private TicketFilter shown() {
        UnitRow chosen = unit.getValue();
        return new TicketFilter(
                text.getValue().isBlank() ? null : text.getValue().strip(),
                channel.getValue(),
                ticketClass.getValue(),
                chosen == null ? null : chosen.id(),
                step.getValue(),
                due.getValue());
    }

    private static <E extends Enum<E> & Coded> Select<E> choice(String id, String labelKey, List<E> constants) {
        Select<E> select = new Select<>();
        select.setLabel(Say.text(labelKey));
        select.setId(id);
        select.setItems(constants);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Say.text("cases.filter.all"));
        select.setItemLabelGenerator(constant -> constant == null ? Say.text("cases.filter.all") : Say.text(constant));
        return select;
    }
}
