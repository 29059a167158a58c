package org.fengqiao.docket.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Say;

/** Chooses a unit from the user's own subtree by typing a piece of its name; grids carry their village's name. */
public final class UnitPicker {
    private UnitPicker() {}

    /** The places of a user: villages, communities and grids of its subtree, and the township where that is the top. */
    public static ComboBox<UnitRow> places(String id, String labelKey, Units units, CurrentUser user) {
        Long top = user.unitId();
        List<UnitRow> known = top == null ? List.of() : units.below(top);
        Map<Long, String> names = new HashMap<>();
        known.forEach(unit -> names.put(unit.id(), unit.name()));
        ComboBox<UnitRow> picker = new ComboBox<>(Say.text(labelKey));
        picker.setId(id);
        picker.setItems(known.stream().filter(UnitPicker::place).toList());
        picker.setItemLabelGenerator(unit -> label(unit, names));
        picker.setClearButtonVisible(true);
        return picker;
    }

    /** Other villages and communities of the user's township, for a matter that concerns several. */
    public static MultiSelectComboBox<UnitRow> others(String id, String labelKey, Units units, CurrentUser user) {
        Long home = user.unitId();
        List<UnitRow> villages = home == null
                ? List.of()
                : units.nearest(home, UnitKind.TOWNSHIP).stream()
                        .flatMap(township -> units.below(township.id()).stream())
                        .filter(unit -> unit.kind() == UnitKind.VILLAGE || unit.kind() == UnitKind.COMMUNITY)
                        .toList();
        MultiSelectComboBox<UnitRow> picker = new MultiSelectComboBox<>(Say.text(labelKey));
        picker.setId(id);
        picker.setItems(villages);
        picker.setItemLabelGenerator(UnitRow::name);
        picker.setVisible(villages.size() > 1);
        return picker;
    }

    /** Who can be given something to handle: the township, its villages, communities and offices. */
    public static List<UnitRow> handlers(Units units, long unitId) {
        return units.nearest(unitId, UnitKind.TOWNSHIP).stream()
                .flatMap(township -> units.below(township.id()).stream())
                .filter(unit -> unit.kind() != UnitKind.GRID && unit.kind() != UnitKind.COMMITTEE)
                .toList();
    }

    /** How a draft keeps a unit. */
    public static Notation<UnitRow> notation(Units units) {
        return new Notation<>(UnitRow::code, units::byCode);
    }

    private static boolean place(UnitRow unit) {
        return unit.kind() == UnitKind.TOWNSHIP
                || unit.kind() == UnitKind.VILLAGE
                || unit.kind() == UnitKind.COMMUNITY
                || unit.kind() == UnitKind.GRID;
    }

    private static String label(UnitRow unit, Map<Long, String> names) {
        String above = unit.parentId() == null ? null : names.get(unit.parentId());
        return unit.kind() != UnitKind.GRID || above == null || unit.name().startsWith(above)
                ? unit.name()
                : above + " " + unit.name();
    }
}
