package org.fengqiao.petition;

import org.jspecify.annotations.Nullable;

/**
 * The facts as the form now has them. A form opened before somebody else's change is refused with {@link
 * org.fengqiao.docket.CaseChanged}, field by field; no clock begins anew.
 *
 * @param version of the case when the form was opened
 */
public record CorrectFacts(
        long caseId,
        int version,
        String title,
        @Nullable String content,
        @Nullable String place,
        @Nullable Integer people,
        @Nullable String sender,
        @Nullable String senderNumber) {
    public CorrectFacts {
        title = Said.clean(title);
        content = Said.cleanOrNull(content);
        place = Said.cleanOrNull(place);
        sender = Said.cleanOrNull(sender);
        senderNumber = Said.cleanOrNull(senderNumber);
    }
}
