package org.fengqiao.activity.ui;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.organization.Colleague;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/** Who is to carry a decision out: somebody with an account, or a unit as such. */
record Owner(
        String name, long unitId, String unitName, @Nullable Long userId) {
    String key() {
        return userId == null ? "n" + unitId : "u" + userId;
    }

    String label() {
        return userId == null ? unitName : name + " · " + unitName;
    }

    static List<Owner> of(List<Colleague> colleagues, List<UnitRow> units) {
        List<Owner> owners = new ArrayList<>();
        colleagues.forEach(one -> owners.add(new Owner(one.name(), one.unitId(), one.unitName(), one.id())));
        units.forEach(unit -> owners.add(new Owner(unit.name(), unit.id(), unit.name(), null)));
        return owners;
    }
}
