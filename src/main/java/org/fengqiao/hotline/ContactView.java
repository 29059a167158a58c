package org.fengqiao.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An attempt to reach the caller. */
public record ContactView(
        int cycle,
        Instant madeAt,
        String madeBy,
        ContactWay way,
        boolean reached,
        @Nullable String said) {}
