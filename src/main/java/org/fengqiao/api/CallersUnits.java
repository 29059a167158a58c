package org.fengqiao.api;

import java.util.List;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The unit that a body names, within what its caller sees. */
@Component
public class CallersUnits {
    private final Units units;

    CallersUnits(Units units) {
        this.units = units;
    }

    /**
     * A unit by code or full name; the caller's own where none is named. One outside of what the caller sees is refused
     * like one that does not exist.
     */
    public UnitRow named(@Nullable String codeOrName, CurrentUser caller) {
        Long scope = caller.unitId();
        if (codeOrName == null || codeOrName.isBlank()) {
            if (scope == null) {
                throw new FieldRefused("unit", "api.field.required");
            }
            return units.get(scope);
        }
        String text = codeOrName.strip();
        List<UnitRow> found = text.chars().allMatch(Character::isDigit)
                ? units.byCode(text).stream().toList()
                : named(text, scope);
        List<UnitRow> seen = found.stream()
                .filter(unit -> scope == null || units.isBelow(unit.id(), scope))
                .toList();
        if (seen.size() != 1) {
            throw new FieldRefused("unit", seen.isEmpty() ? "unit.unknown" : "api.unit.several", text);
        }
        return seen.getFirst();
    }

    private List<UnitRow> named(String name, @Nullable Long scope) {
        return scope == null
                ? units.tops().stream()
                        .flatMap(top -> units.named(name, top.id()).stream())
                        .toList()
                : units.named(name, scope);
    }
}
