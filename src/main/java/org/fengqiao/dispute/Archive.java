package org.fengqiao.dispute;

/** Nothing is left to do; the dispute goes to the archive. */
public record Archive(long caseId) {}
