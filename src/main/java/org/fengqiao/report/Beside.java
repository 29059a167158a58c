package org.fengqiao.report;

/** A count that the definition wants shown beside the figure, where it is not zero; named by {@code beside.<key>}. */
record Beside(String key, RecordSet records) {}
