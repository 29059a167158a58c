package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the petitioner says of the handling.
 *
 * @param office of the petition office; null: not asked
 */
public record Rate(
        long caseId, Satisfaction handling, @Nullable Satisfaction office, Instant ratedAt) {}
