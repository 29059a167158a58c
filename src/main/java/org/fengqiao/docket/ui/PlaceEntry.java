package org.fengqiao.docket.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.FormMemory;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * Where something happened: the village and, below it, the grid, out of the user's own subtree. Who belongs to one grid
 * has nothing to choose.
 */
public class PlaceEntry extends CustomField<UnitRow> {
    private final Select<UnitRow> village = select("village", "place.village");
    private final Select<UnitRow> grid = select("grid", "place.grid");
    private final Map<Long, UnitRow> known;
    private final @Nullable UnitRow only;

    public PlaceEntry(Units units, CurrentUser user) {
        Long top = user.unitId();
        List<UnitRow> all = top == null ? List.of() : units.below(top);
        known = all.stream().collect(Collectors.toMap(UnitRow::id, Function.identity()));
        List<UnitRow> villages = all.stream().filter(PlaceEntry::villageOrAbove).toList();
        List<UnitRow> grids =
                all.stream().filter(unit -> unit.kind() == UnitKind.GRID).toList();
        only = villages.isEmpty() && grids.size() == 1 ? grids.getFirst() : null;
        setId("place-entry");
        Div row = new Div();
        row.addClassName("fq-row");
        add(row);
        if (only != null) {
            row.add(fixed(only));
            setPresentationValue(only);
            return;
        }
        village.setItems(villages);
        grid.setEmptySelectionAllowed(true);
        grid.setEmptySelectionCaption(Say.text("place.grid.none"));
        village.addValueChangeListener(change -> offerGrids(grids));
        village.setVisible(!villages.isEmpty());
        offerGrids(grids);
        row.add(village, grid);
        if (villages.size() == 1) {
            village.setValue(villages.getFirst());
        }
    }

    /** How a draft keeps the place: by the unit's code, if it is still one of the user's. */
    public FormMemory.Notation<UnitRow> notation() {
        return new FormMemory.Notation<>(
                UnitRow::code,
                code -> known.values().stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst());
    }

    @Override
    protected @Nullable UnitRow generateModelValue() {
        if (only != null) {
            return only;
        }
        return Optional.ofNullable(grid.getValue()).orElse(village.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable UnitRow unit) {
        if (only != null || unit == null) {
            return;
        }
        if (unit.kind() == UnitKind.GRID) {
            village.setValue(unit.parentId() == null ? null : known.get(unit.parentId()));
            grid.setValue(unit);
        } else {
            village.setValue(unit);
        }
    }

    @Override
    public @Nullable UnitRow getValue() {
        return generateModelValue();
    }

    /** The mark stands at the choice that has to be made. */
    @Override
    public void setRequiredIndicatorVisible(boolean visible) {
        super.setRequiredIndicatorVisible(visible);
        (village.isVisible() ? village : grid).setRequiredIndicatorVisible(visible);
    }

    private void offerGrids(List<UnitRow> grids) {
        UnitRow chosen = village.getValue();
        List<UnitRow> below = grids.stream()
                .filter(unit -> chosen == null
                        ? !village.isVisible()
                        : unit.parentId() != null && unit.parentId() == chosen.id())
                .toList();
        grid.setItems(below);
        grid.setEnabled(!below.isEmpty());
    }

    private static boolean villageOrAbove(UnitRow unit) {
        return unit.kind() == UnitKind.VILLAGE || unit.kind() == UnitKind.COMMUNITY || unit.kind() == UnitKind.TOWNSHIP;
    }

    private static TextField fixed(UnitRow unit) {
        TextField field = new TextField(Say.text("place.mine"));
        field.setId("place-mine");
        field.setValue(unit.name());
        field.setReadOnly(true);
        return field;
    }

    private static Select<UnitRow> select(String id, String labelKey) {
        Select<UnitRow> select = new Select<>();
        select.setId(id);
        select.setLabel(Say.text(labelKey));
        select.setPlaceholder(Say.text("field.choose"));
        select.setItemLabelGenerator(unit -> unit == null ? Say.text("place.grid.none") : unit.name());
        return select;
    }
}
