package org.fengqiao.docket.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.fengqiao.docket.CaseFilter;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRow;
import org.fengqiao.docket.CaseSearch;
import org.fengqiao.docket.CaseState;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** All cases one may see. What the list is narrowed to stands in the address, so it can be sent to a colleague. */
@Route(CaseListView.PATH)
@Menu(title = "nav.cases", order = 3, icon = "cases")
@PermitAll
class CaseListView extends Page implements AfterNavigationObserver {
    static final String PATH = "cases";

    private final Units units;
    private final TextField text = Fields.text("filter-text", "cases.filter.text", 60);
    private final Select<CaseKind> kind = choice("filter-kind", "cases.filter.kind", CaseKind.values());
    private final Select<CaseState> state = choice("filter-state", "cases.filter.state", CaseState.values());
    private final ComboBox<UnitRow> unit;
    private final Checkbox overdue = new Checkbox(Say.text("cases.filter.overdue"));
    private final CaseRows rows;
    private final PagedList<CaseRow> list;

    CaseListView(CaseSearch search, Units units, Asking asking, DueMarks due, Clock clock) {
        super("cases.title");
        this.units = units;
        this.unit = UnitPicker.places("filter-unit", "cases.filter.unit", units, asking.user());
        this.rows = new CaseRows(search);
        this.list = new PagedList<>(rows)
                .link("cases.title.column", CaseRow::title, row -> CaseAddress.of(row.number()))
                .text("cases.number", CaseRow::number)
                .text("cases.unit", CaseRow::unitName)
                .text(
                        "cases.received",
                        row -> Days.day(ChinaTime.dayOf(row.receivedAt()), ChinaTime.dayOf(clock.instant())))
                .column("cases.state", row -> new Mark(CaseStates.tone(row.state()), Say.text(row.state())))
                .column("cases.due", row -> row.state() == CaseState.OPEN ? due.of(row.dueAt()) : due.of(null));
        overdue.setId("filter-overdue");
        text.setPlaceholder(Say.text("cases.filter.text.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(600);
        Div filters = new Div(text, kind, state, unit, overdue);
        filters.addClassName("fq-filters");
        content(filters, list);
        text.addValueChangeListener(change -> narrow(change.isFromClient()));
        kind.addValueChangeListener(change -> narrow(change.isFromClient()));
        state.addValueChangeListener(change -> narrow(change.isFromClient()));
        unit.addValueChangeListener(change -> narrow(change.isFromClient()));
        overdue.addValueChangeListener(change -> narrow(change.isFromClient()));
    }

    private void narrow(boolean byHand) {
        if (byHand) {
            getUI().ifPresent(ui -> ui.navigate(PATH, FilterAddress.of(shown(), unit.getValue())));
        }
    }

    private CaseFilter shown() {
        UnitRow chosen = unit.getValue();
        return new CaseFilter(
                kind.getValue(),
                state.getValue(),
                chosen == null ? null : chosen.id(),
                text.getValue().isBlank() ? null : text.getValue().strip(),
                overdue.getValue());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        CaseFilter filter = FilterAddress.read(parameters, units);
        kind.setValue(filter.kind());
        state.setValue(filter.state());
        text.setValue(filter.text() == null ? "" : filter.text());
        unit.setValue(
                filter.unitId() == null ? null : units.find(filter.unitId()).orElse(null));
        overdue.setValue(filter.overdue());
        rows.narrow(filter);
        list.show(event.getLocation());
    }

    private static <E extends Enum<E> & Coded> Select<E> choice(String id, String labelKey, E[] constants) {
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
