package org.fengqiao.hotline;

/** Closes the file of a ticket on which nothing is left to do. */
public record FileAway(long caseId) {}
