package org.fengqiao.hotline;

import org.fengqiao.kernel.AuditedEvent;

/** The window did not take something. */
record RefusedAtWindow(String caseNumber, String actor, RefusalGround ground) implements AuditedEvent {
    @Override
    public String what() {
        return "window.refused";
    }

    @Override
    public String after() {
        return ground.code();
    }
}
