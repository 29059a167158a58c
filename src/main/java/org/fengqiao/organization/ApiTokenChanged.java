package org.fengqiao.organization;

import org.fengqiao.kernel.AuditedEvent;

/** A user made or revoked a token; {@code after} is the name it has. */
record ApiTokenChanged(String what, String actor, String after) implements AuditedEvent {}
