package org.fengqiao.report.section;

import org.fengqiao.paper.TemplateOrigin;

/**
 * A template that a section can begin with.
 *
 * @param title what its first remark says, else the shipped template's name in words
 */
public record TemplateChoice(String name, String title, TemplateOrigin origin) {
    /** The unit wrote it, so the unit may do without it. */
    public boolean own() {
        return origin == TemplateOrigin.OWN;
    }
}
