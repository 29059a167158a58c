package org.fengqiao.organization;

import org.jspecify.annotations.Nullable;

/** A unit as others see it. */
public record UnitRow(
        long id,
        String code,
        String name,
        @Nullable String shortName,
        UnitKind kind,
        @Nullable Long parentId) {
    /** The name used in numbers: the short name, else the name. */
    public String numberName() {
        return shortName == null ? name : shortName;
    }
}
