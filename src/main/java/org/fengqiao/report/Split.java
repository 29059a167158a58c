package org.fengqiao.report;

import org.fengqiao.organization.UnitKind;

/** How a figure is split into parts that add up to it. */
sealed interface Split {
    /** The key of records that lack the attribute. */
    String UNKNOWN = "unknown";

    /** The key of records that belong to none of the names, as most activities are about no matter. */
    String NONE = "none";

    /**
     * By the code in a column.
     *
     * @param words prefix of the message keys that name the codes
     * @param fromCounty shown for a county and above only: below it, the parts would tell too much of single records
     */
    record ByCode(String column, String words, boolean fromCounty) implements Split {
        ByCode(String column, String words) {
            this(column, words, false);
        }
    }

    /** Whether a unit of this kind is told the parts. */
    default boolean shownTo(UnitKind kind) {
        boolean countyOrAbove = kind.ordinal() <= UnitKind.COUNTY.ordinal();
        return switch (this) {
            case ByCode byCode -> !byCode.fromCounty() || countyOrAbove;
            case ByName byName -> !countyOrAbove;
            case ByUnit byUnit -> true;
        };
    }

    /**
     * By the name in a column, which is the part's key and name at once. Shown for a township and below it: a county has
     * more names than a reader takes in.
     */
    record ByName(String column) implements Split {}

    /** By the units right below the one asked about; what is registered with that unit itself is a part of its own. */
    record ByUnit() implements Split {}
}
