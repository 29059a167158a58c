package org.fengqiao.exchange;

import org.fengqiao.kernel.AuditedEvent;

/** The records of an import were taken back. */
record ImportUndone(String kind, String fileName, String actor, int records) implements AuditedEvent {
    @Override
    public String what() {
        return "import.undone." + kind;
    }

    @Override
    public String before() {
        return fileName;
    }

    @Override
    public String after() {
        return Integer.toString(records);
    }
}
