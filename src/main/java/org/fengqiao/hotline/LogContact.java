package org.fengqiao.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An attempt to reach the caller. The first that reached one is the response. */
public record LogContact(
        long caseId,
        Instant madeAt,
        ContactWay way,
        boolean reached,
        @Nullable String said) {
    public LogContact {
        said = Said.cleanOrNull(said);
    }
}
