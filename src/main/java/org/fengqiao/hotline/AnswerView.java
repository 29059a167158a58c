package org.fengqiao.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a caller said when called back. */
public record AnswerView(
        Instant at,
        String by,
        boolean reached,
        @Nullable Boolean solved,
        @Nullable Satisfaction satisfaction,
        @Nullable String words) {}
