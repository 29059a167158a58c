package org.fengqiao.hotline;

import java.time.Instant;

/** The township takes a ticket over from the platform. */
public record Sign(long caseId, Instant signedAt) {}
