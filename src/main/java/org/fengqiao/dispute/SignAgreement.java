package org.fengqiao.dispute;

import java.time.Instant;

/** All have signed the written agreement, and it is in force (人民调解法 art. 29). */
public record SignAgreement(long caseId, Instant signedAt) {}
