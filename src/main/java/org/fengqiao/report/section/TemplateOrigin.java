package org.fengqiao.report.section;

import org.fengqiao.kernel.Coded;

/** Whose words a template has. */
public enum TemplateOrigin implements Coded {
    SHIPPED("shipped"),
    /** Of a unit above. */
    ABOVE("above"),
    OWN("own");

    private final String code;

    TemplateOrigin(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
