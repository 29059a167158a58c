package org.fengqiao.petition;

import org.fengqiao.kernel.AuditedEvent;

/** Somebody registered a petition. */
public record PetitionFiled(long caseId, String caseNumber, String actor) implements AuditedEvent {
    @Override
    public String what() {
        return "petition.filed";
    }
}
