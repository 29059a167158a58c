package org.fengqiao.petition;

import java.time.Instant;

/** The hearing is over. */
public record ResumeReview(long caseId, Instant resumedAt) {}
