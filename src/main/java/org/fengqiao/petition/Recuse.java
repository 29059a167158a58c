package org.fengqiao.petition;

/** Somebody has an interest in the matter or with the petitioner and may not act in it any more (art. 28). */
public record Recuse(long caseId, String person, String reason) {
    public Recuse {
        person = person.strip();
        reason = Said.clean(reason);
    }
}
