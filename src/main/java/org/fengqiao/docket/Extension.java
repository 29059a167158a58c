package org.fengqiao.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An extension that was granted.
 *
 * @param days in the unit of the limit
 * @param askedAt when it was applied for: by the due date, or it is refused
 * @param askedBy who applied, where that is known
 * @param grantedAt when it was granted, which may be after the due date
 */
public record Extension(
        int days, Instant askedAt, @Nullable String askedBy, Instant grantedAt, String grantedBy, String reason) {}
