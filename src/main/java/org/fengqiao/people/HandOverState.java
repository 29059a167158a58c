package org.fengqiao.people;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How far a hand-over is. */
public enum HandOverState implements Coded {
    /** Waits for a successor, or for the successor's word. */
    OPEN,
    /** The successor has taken over. */
    CONFIRMED,
    /** Whoever was to leave stays. */
    WITHDRAWN;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
