package org.fengqiao.paper;

import org.fengqiao.kernel.AuditedEvent;

/** A unit has put a template of its own in the place of the shipped one, or went back to that. */
record OwnTemplateChanged(String what, String actor, String before, String after) implements AuditedEvent {}
