package org.fengqiao.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody personally has to do, about a case or, as an announced reception day, about none.
 *
 * @param kind words under {@code duty.<kind>}
 * @param reference what the room that knows it calls it
 * @param title of the case, or what it is
 */
public record CaseDuty(
        String kind,
        String reference,
        @Nullable Long caseId,
        @Nullable String number,
        String title,
        @Nullable Instant dueAt) {
    public String wordsKey() {
        return "duty." + kind;
    }
}
