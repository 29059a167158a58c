package org.fengqiao.docket;

import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** A case was restricted to those named for it, or opened again, or somebody was named or taken off. */
public record CaseRestricted(
        String what,
        String actor,
        long caseId,
        String caseNumber,
        @Nullable String after) implements AuditedEvent {
    static final String BEGUN = "restricted";
    static final String LIFTED = "restriction_lifted";
    static final String NAMED = "restriction_named";
    static final String TAKEN_OFF = "restriction_taken_off";

    /** The case is now restricted. */
    public boolean begun() {
        return what.endsWith("." + BEGUN);
    }

    /** Somebody who knew of it does so no more. */
    public boolean takenOff() {
        return what.endsWith("." + TAKEN_OFF);
    }
}
