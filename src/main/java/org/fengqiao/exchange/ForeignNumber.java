package org.fengqiao.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case's number in another system.
 *
 * @param addedAt null where a file told it
 */
public record ForeignNumber(
        String system,
        String number,
        @Nullable Instant addedAt,
        @Nullable String addedBy) {}
