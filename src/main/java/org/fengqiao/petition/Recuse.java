package org.fengqiao.petition;

import java.util.List;

/**
 * Somebody has an interest in the matter or with the petitioner and may not act in it any more (art. 28).
 *
 * @param handlers of a petition that only named people know of: who knows of it from now on
 * @param standIn of such a one: the leader who records it takes the clerk's steps
 */
public record Recuse(long caseId, String person, String reason, List<Long> handlers, boolean standIn) {
    public Recuse {
        person = person.strip();
        reason = Said.clean(reason);
        handlers = List.copyOf(handlers);
    }
}
