package org.fengqiao.exchange;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Where long work stands. */
public enum JobState implements Coded {
    WAITING,
    RUNNING,
    DONE,
    /** It ended with a refusal or a fault. */
    FAILED,
    /** The server that did it was stopped or killed. */
    INTERRUPTED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean over() {
        return this != WAITING && this != RUNNING;
    }
}
