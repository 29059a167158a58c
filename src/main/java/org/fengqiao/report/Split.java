package org.fengqiao.report;

/** How a figure is split into parts that add up to it. */
sealed interface Split {
    /** The key of records that lack the attribute. */
    String UNKNOWN = "unknown";

    /**
     * By the code in a column.
     *
     * @param words prefix of the message keys that name the codes
     */
    record ByCode(String column, String words) implements Split {}

    /** By the units right below the one asked about; what is registered with that unit itself is a part of its own. */
    record ByUnit() implements Split {}
}
