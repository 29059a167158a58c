package org.fengqiao.slip;

import java.time.Instant;

/** A case for which a paper is due. */
public record EscalationRow(long caseId, String number, String title, long unitId, String unitName, Instant dueAt) {}
