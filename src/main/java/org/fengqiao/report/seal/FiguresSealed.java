package org.fengqiao.report.seal;

import org.fengqiao.kernel.AuditedEvent;

/** The figures of a unit and period were frozen. */
record FiguresSealed(String actor, String unit, String period, String hash) implements AuditedEvent {
    @Override
    public String what() {
        return "report.sealed";
    }

    @Override
    public String after() {
        return unit + " " + period + " " + hash;
    }
}
