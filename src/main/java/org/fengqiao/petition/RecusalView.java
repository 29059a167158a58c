package org.fengqiao.petition;

import java.time.Instant;

/** Who withdrew from a petition, and why. */
public record RecusalView(String person, String reason, Instant decidedAt, String decidedBy) {}
