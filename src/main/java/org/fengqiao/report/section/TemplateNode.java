package org.fengqiao.report.section;

import java.util.List;
import org.fengqiao.report.Which;

/** A piece of a template's line. */
sealed interface TemplateNode {
    record Text(String text) implements TemplateNode {}

    /** Words that lead into a paragraph. */
    record Lead(String text) implements TemplateNode {}

    /** A word that depends on the unit or the period: {@code unit}, {@code we}, {@code span}. */
    record Word(String name) implements TemplateNode {}

    /** A figure's number, or that of some of its parts. */
    record Number(String code, Wording wording, Which which) implements TemplateNode {}

    /** The largest known parts of a split figure, each with its number. */
    record Largest(String code) implements TemplateNode {}

    /** Left out unless there is something to tell. */
    record Optional(Condition condition, List<TemplateNode> content) implements TemplateNode {}

    /** When an optional piece stands: always if all numbers right in it are known and not zero, and also … */
    record Condition(When when, String code) {
        static final Condition NONE = new Condition(When.ANYHOW, "");
    }

    /** What is asked of the condition's figure. */
    enum When {
        ANYHOW,
        /** It is known and not zero. */
        SAID,
        /** It is unknown or zero. */
        UNSAID,
        /** It is a rate below 100 %. */
        SHORT
    }
}
