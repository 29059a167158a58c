package org.fengqiao.report;

import org.jspecify.annotations.Nullable;

/** What a figure is made of. */
sealed interface Formula {
    /** How many records a set has, and the parts it is split into. */
    record Count(RecordSet records, @Nullable Split split) implements Formula {}

    /** The sum of a column over a set, and the parts it is split into; records without a value add nothing. */
    record Sum(RecordSet records, String column, @Nullable Split split) implements Formula {}

    /**
     * One set as a share of another that holds it.
     *
     * @param denominatorCode the indicator that counts the denominator, or a set that holds it
     */
    record Rate(RecordSet numerator, RecordSet denominator, String denominatorCode) implements Formula {}

    /** ISO weeks of the period in which the set has something, as a share of all its ISO weeks. */
    record Weeks(RecordSet records) implements Formula {}

    /** What “排查化解” means in a unit: the set of another indicator. */
    record FoundAndResolvedAsSet() implements Formula {}

    /** Declared, but the records it would count cannot be entered yet: its value is unknown, not zero. */
    record WithoutSource() implements Formula {}
}
