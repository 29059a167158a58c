package org.fengqiao.exchange;

import org.fengqiao.kernel.AuditedEvent;

/** A case got, or lost, a number in another system. */
record ForeignNumberEntered(String what, String actor, String caseNumber, String after) implements AuditedEvent {}
