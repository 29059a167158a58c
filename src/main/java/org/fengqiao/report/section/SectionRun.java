package org.fengqiao.report.section;

import org.fengqiao.report.Which;

/** A stretch of a section's text. */
public sealed interface SectionRun {
    String text();

    /** Words; strong where they lead into a paragraph. */
    record Plain(String text, boolean strong) implements SectionRun {}

    /** A number bound to a figure: it opens the records behind it. */
    record Bound(String text, String code, Which which) implements SectionRun {}
}
