package org.fengqiao.activity;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Which decisions of meetings are looked at. */
public enum DecisionShelf implements Coded {
    /** Mine to carry out. */
    MINE,
    OPEN,
    LATE,
    DONE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
