package org.fengqiao.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The township's own call-back before it replies.
 *
 * @param solved null where the caller was not reached or did not say
 * @param words the caller's; needed to send back
 * @param sendBack to the handler, who goes on
 */
public record CallBack(
        long caseId,
        Instant calledAt,
        boolean reached,
        @Nullable Boolean solved,
        @Nullable Satisfaction satisfaction,
        @Nullable String words,
        boolean sendBack) {
    public CallBack {
        words = Said.cleanOrNull(words);
    }
}
