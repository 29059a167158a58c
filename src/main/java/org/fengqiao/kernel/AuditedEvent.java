package org.fengqiao.kernel;

import org.jspecify.annotations.Nullable;

/** Something that happened and must stand in the audit log; published inside the transaction that made it true. */
public interface AuditedEvent {
    /** What happened, as a stable word: {@code dispute.filed}. */
    String what();

    /** Name of who did it, as the log shows it. */
    String actor();

    default @Nullable String caseNumber() {
        return null;
    }

    default @Nullable String before() {
        return null;
    }

    default @Nullable String after() {
        return null;
    }
}
