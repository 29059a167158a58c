package org.fengqiao.report;

/** The records behind a figure that are asked for. */
public record RecordsRequest(FigureRequest figures, String code, Which which) {}
