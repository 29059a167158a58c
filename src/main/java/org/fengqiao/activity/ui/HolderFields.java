package org.fengqiao.activity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import org.fengqiao.organization.Colleague;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Say;

/** Fields in which a unit or a person of the township is chosen. */
final class HolderFields {
    private HolderFields() {}

    /** Who held it: one of the user's own units, the user's own first chosen. */
    static ComboBox<UnitRow> holder(String id, Units units, CurrentUser user) {
        Long home = user.unitId();
        List<UnitRow> known = home == null ? List.of() : units.below(home);
        ComboBox<UnitRow> field = new ComboBox<>(Say.text("activity.unit"));
        field.setId(id);
        field.setWidthFull();
        field.setItems(known);
        field.setItemLabelGenerator(UnitRow::name);
        known.stream()
                .filter(unit -> home != null && unit.id() == home)
                .findFirst()
                .ifPresent(field::setValue);
        field.setReadOnly(known.size() == 1);
        return field;
    }

    /** Units of the whole township that may take part: its offices, villages and committees. */
    static List<UnitRow> partners(Units units, CurrentUser user) {
        Long home = user.unitId();
        return home == null
                ? List.of()
                : units.nearest(home, UnitKind.TOWNSHIP).stream()
                        .flatMap(township -> units.below(township.id()).stream())
                        .filter(unit -> unit.kind() != UnitKind.GRID)
                        .toList();
    }

    static MultiSelectComboBox<UnitRow> partners(String id, String labelKey, List<UnitRow> partners) {
        MultiSelectComboBox<UnitRow> field = new MultiSelectComboBox<>(Say.text(labelKey));
        field.setId(id);
        field.setWidthFull();
        field.setItems(partners);
        field.setItemLabelGenerator(UnitRow::name);
        return field;
    }

    /** The township's leaders by name; one who has no account is typed. */
    static ComboBox<String> leader(String id, Colleagues colleagues, Units units, CurrentUser user) {
        ComboBox<String> field = new ComboBox<>(Say.text("activity.leader"));
        field.setId(id);
        field.setWidthFull();
        List<String> leaders = leaders(colleagues, units, user);
        field.setItems(leaders);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(
                typed -> field.setValue(typed.getDetail().strip()));
        field.setPlaceholder(Say.text("activity.leader.hint"));
        return field;
    }

    /** A leader usually enters what he or she did; who acts for a leader says whom it was. */
    static void myself(ComboBox<String> leader, CurrentUser user) {
        if (leader.isEmpty() && user.is(Role.LEADER) && leader.getListDataView().contains(user.name())) {
            leader.setValue(user.name());
        }
    }

    private static List<String> leaders(Colleagues colleagues, Units units, CurrentUser user) {
        Long home = user.unitId();
        return home == null
                ? List.of()
                : units.nearest(home, UnitKind.TOWNSHIP).stream()
                        .flatMap(township -> colleagues.below(township.id(), Role.LEADER).stream())
                        .map(Colleague::name)
                        .distinct()
                        .toList();
    }
}
