package org.fengqiao.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer to the platform. It closes the ticket.
 *
 * @param confirmedBecause why it is sent although {@link ReplyCheck} found something; null: it is refused then
 */
public record Reply(
        long caseId,
        String text,
        Instant repliedAt,
        @Nullable String confirmedBecause) {
    public Reply {
        text = Said.clean(text);
        confirmedBecause = Said.cleanOrNull(confirmedBecause);
    }
}
