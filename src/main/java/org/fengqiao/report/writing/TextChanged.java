package org.fengqiao.report.writing;

import org.fengqiao.kernel.Refused;

/** Somebody else saved the text since it was opened here; a person decides whose words stay. */
public final class TextChanged extends Refused {
    TextChanged(String by) {
        super("writing.changed", by);
    }
}
