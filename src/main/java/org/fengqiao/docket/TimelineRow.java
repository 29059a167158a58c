package org.fengqiao.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the timeline as it is shown. */
public record TimelineRow(
        long id,
        Instant happenedAt,
        Instant recordedAt,
        String actor,
        String verb,
        @Nullable String note,
        @Nullable String before,
        @Nullable String after) {}
