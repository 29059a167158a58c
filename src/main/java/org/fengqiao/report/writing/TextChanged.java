package org.fengqiao.report.writing;

import org.fengqiao.kernel.Refused;

/** The text was saved since it was opened here; a person decides whose words stay. */
public final class TextChanged extends Refused {
    private TextChanged(String key, Object... arguments) {
        super(key, arguments);
    }

    /** @param login of who is told */
    static TextChanged since(WrittenSection now, String login) {
        return now.changedLogin().equals(login)
                ? new TextChanged("writing.changed_here", now.stage())
                : new TextChanged("writing.changed", now.changedBy());
    }

    /** Two began at once. */
    static TextChanged begun() {
        return new TextChanged("writing.begun");
    }
}
