package org.fengqiao.organization;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What somebody on the roster is. */
public enum RosterRole implements Coded {
    GRID_WORKER,
    MEDIATOR,
    /** 法律明白人 */
    LEGAL_GUIDE,
    /** 法律顾问 */
    LEGAL_ADVISER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
