package org.fengqiao.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.RosterDesk;
import org.fengqiao.organization.RosterFilter;
import org.fengqiao.organization.RosterRole;
import org.fengqiao.organization.RosterRow;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.people.HandOvers;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Slice;
import org.jspecify.annotations.Nullable;

/** Who is grid worker, mediator, legal guide or adviser of which unit, from when to when. */
@Route(RosterView.PATH)
@StyleSheet("styles/registers.css")
@Menu(title = "nav.people", order = 7, icon = "people")
@RolesAllowed({"CLERK", "LEADER", "ADMIN"})
class RosterView extends Page implements AfterNavigationObserver {
    static final String PATH = "roster";

    private final RosterDesk desk;
    private final Units units;
    private final Select<RosterRole> role = new Select<>();
    private final ComboBox<UnitRow> unit = new ComboBox<>(Say.text("roster.unit"));
    private final DatePicker on = Fields.date("filter-on", "roster.on");
    private final PagedList<RosterRow> list;
    private final RosterDialogs dialogs;
    private RosterFilter filter = new RosterFilter(null, null, null);
    private Location here = new Location(PATH);

    RosterView(RosterDesk desk, HandOvers handovers, Units units, Asking asking, Clock clock) {
        super("roster.title");
        this.desk = desk;
        this.units = units;
        CurrentUser user = asking.user();
        Long home = user.unitId();
        List<UnitRow> known = home == null ? List.of() : units.below(home);
        LocalDate today = ChinaTime.dayOf(clock.instant());
        dialogs = new RosterDialogs(desk, handovers, known, today, () -> showList());
        role.setId("filter-role");
        role.setLabel(Say.text("roster.role"));
        role.setItems(RosterRole.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(Say.text("cases.filter.all"));
        role.setItemLabelGenerator(one -> one == null ? Say.text("cases.filter.all") : Say.text(one));
        unit.setId("filter-unit");
        unit.setItems(known);
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setClearButtonVisible(true);
        unit.setPlaceholder(Say.text("cases.filter.all"));
        on.setClearButtonVisible(true);
        role.addValueChangeListener(change -> narrow(change.isFromClient()));
        unit.addValueChangeListener(change -> narrow(change.isFromClient()));
        on.addValueChangeListener(change -> narrow(change.isFromClient()));
        Div filters = new Div(role, unit, on);
        filters.addClassName("fq-filters");
        list = new PagedList<>(new Rows())
                .text("roster.name", RosterRow::name)
                .text("roster.role", row -> Say.text(row.role()))
                .text("roster.unit", RosterRow::unitName)
                .text("roster.from", row -> Days.full(row.from()))
                .text("roster.to", row -> row.to() == null ? Say.text("roster.open") : Days.full(row.to()))
                .column("roster.change", dialogs::buttons);
        content(PeopleWays.of(user, PATH), filters, list);
        actions(
                Buttons.plain("election", "roster.election", dialogs::election),
                Buttons.next("add-roster", "roster.add", dialogs::add));
    }

    private void narrow(boolean byHand) {
        if (byHand) {
            Map<String, String> words = new LinkedHashMap<>();
            if (role.getValue() != null) {
                words.put("role", role.getValue().code());
            }
            if (unit.getValue() != null) {
                words.put("unit", unit.getValue().code());
            }
            if (on.getValue() != null) {
                words.put("on", on.getValue().toString());
            }
            UI.getCurrentOrThrow().navigate(PATH, QueryParameters.simple(words));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        here = event.getLocation();
        QueryParameters parameters = here.getQueryParameters();
        role.setValue(parameters
                .getSingleParameter("role")
                .flatMap(code -> Coded.find(RosterRole.class, code))
                .orElse(null));
        unit.setValue(
                parameters.getSingleParameter("unit").flatMap(units::byCode).orElse(null));
        on.setValue(parameters.getSingleParameter("on").flatMap(RosterView::day).orElse(null));
        UnitRow chosen = unit.getValue();
        filter = new RosterFilter(role.getValue(), chosen == null ? null : chosen.id(), on.getValue());
        showList();
    }

    private void showList() {
        list.show(here);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Pages by id, newest first. */
    private final class Rows implements PageSource<RosterRow> {
        @Override
        public List<RosterRow> rows(Slice slice) {
            return slice.before() == null
                    ? desk.page(filter, id(slice.after(), Long.MAX_VALUE), slice.limit())
                    : desk.pageBefore(filter, id(slice.before(), 0), slice.limit());
        }

        @Override
        public int count(int limit) {
            return desk.count(filter, limit);
        }

        @Override
        public String key(RosterRow row) {
            return Long.toString(row.id());
        }

        private static long id(@Nullable String key, long otherwise) {
            return key != null && key.matches("\\d{1,18}") ? Long.parseLong(key) : otherwise;
        }
    }
}
