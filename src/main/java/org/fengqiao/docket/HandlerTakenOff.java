package org.fengqiao.docket;

/** Somebody is no longer named for a restricted case: the steps of it that he or she had taken are anybody's again. */
public record HandlerTakenOff(long caseId, long userId) {}
