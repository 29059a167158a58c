package org.fengqiao.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mediation session. */
public record SessionView(
        Instant heldAt, @Nullable String place, @Nullable String attended, String record, String recordedBy) {}
