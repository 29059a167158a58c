package org.fengqiao.exchange;

import org.fengqiao.kernel.AuditedEvent;

/** A file was imported. */
record ImportFinished(String kind, String unitCode, String fileName, String actor, String counts)
        implements AuditedEvent {
    @Override
    public String what() {
        return "import." + kind;
    }

    @Override
    public String before() {
        return unitCode;
    }

    @Override
    public String after() {
        return fileName + " " + counts;
    }
}
