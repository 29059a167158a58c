package org.fengqiao.petition;

import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody took a step with a petition. */
public record PetitionHandled(
        long caseId,
        String caseNumber,
        String actor,
        PetitionAction action,
        @Nullable String before,
        @Nullable String after)
        implements AuditedEvent {
    @Override
    public String what() {
        return "petition." + action.code();
    }
}
