package org.fengqiao.petition;

/** Closes the file (办结归档). */
public record FileAway(long caseId) {}
