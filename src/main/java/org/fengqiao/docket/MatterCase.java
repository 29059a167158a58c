package org.fengqiao.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Another record of the same matter, with its own number and its own deadline. */
public record MatterCase(
        CaseRef ref,
        CaseKind kind,
        CaseState state,
        String title,
        String unitName,
        Instant receivedAt,
        @Nullable Instant dueAt) {}
