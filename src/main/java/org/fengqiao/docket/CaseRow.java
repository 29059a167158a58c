package org.fengqiao.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line in a list of cases. {@code dueAt} is the nearest deadline that is neither met nor cancelled. */
public record CaseRow(
        long id,
        String number,
        CaseKind kind,
        CaseState state,
        String unitName,
        String title,
        Instant receivedAt,
        @Nullable Instant closedAt,
        @Nullable Instant dueAt) {}
