package org.fengqiao.report.writing;

import org.fengqiao.kernel.AuditedEvent;

/** A written section reached a stage. */
record SectionMoved(String actor, String unit, String period, Stage stage, int version, String hash)
        implements AuditedEvent {
    @Override
    public String what() {
        return "report.section." + stage.code();
    }

    @Override
    public String after() {
        return unit + " " + period + " " + version + " " + hash;
    }
}
