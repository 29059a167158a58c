package org.fengqiao.report;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What a unit means by “排查化解” in its reports; the smaller claim unless it says otherwise. */
public enum FoundAndResolved implements Coded {
    RESOLVED,
    FOUND,
    MEDIATED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The indicator whose set it is. */
    String indicator() {
        return "dispute." + code();
    }
}
