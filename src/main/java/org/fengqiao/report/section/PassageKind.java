package org.fengqiao.report.section;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** A passage's part in the section. */
public enum PassageKind implements Coded {
    HEADING_1,
    HEADING_2,
    /** Counted 一是、二是 where there are several in a row. */
    ITEM,
    PARAGRAPH,
    /** Stands below the text, in the smaller size. */
    NOTE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
