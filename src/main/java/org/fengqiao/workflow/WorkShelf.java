package org.fengqiao.workflow;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** The three parts of a work list. */
public enum WorkShelf implements Coded {
    /** Mine to do: taken by me, or waiting for one of my roles in my unit. */
    MINE,
    /** In my unit and below it, warned of or due within three days. */
    DUE,
    /** In my unit and below it, with a due date that passed. */
    LATE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
