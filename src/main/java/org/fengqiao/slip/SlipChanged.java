package org.fengqiao.slip;

import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** A slip was drafted, signed, answered or taken back. */
record SlipChanged(
        String what,
        String actor,
        String caseNumber,
        @Nullable String after) implements AuditedEvent {}
