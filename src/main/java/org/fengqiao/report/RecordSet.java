package org.fengqiao.report;

/**
 * A named set of records: those of a source (as {@code x}) that meet a condition. The number is its size, and the list
 * behind the number is its rows; both are selected by the same text.
 */
record RecordSet(RecordSource source, String condition) {
    RecordSet and(String further) {
        return new RecordSet(source, "(" + condition + ") and (" + further + ")");
    }

    /** The rows, for a {@code select … } before and an {@code order by} after it. */
    String from() {
        return "from (" + source.sql() + ") x where (" + condition + ")";
    }
}
