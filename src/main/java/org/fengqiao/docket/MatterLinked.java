package org.fengqiao.docket;

import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Somebody said that two records are one matter, or that one is not. */
record MatterLinked(
        String what,
        String actor,
        String caseNumber,
        @Nullable String after) implements AuditedEvent {}
