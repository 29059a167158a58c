package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Why a people's mediation ended without agreement. Parties may end it at any time (人民调解法 art. 23). */
public enum TerminationGround implements Coded {
    REFUSED,
    GIVEN_UP,
    NO_AGREEMENT,
    ABSENT,
    CONCEALMENT,
    WITHDRAWN,
    TAKEN_OVER,
    OTHER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }

    /** Whether a mediator may give this ground; the others follow from a withdrawal or from being taken over. */
    public boolean mayBeGiven() {
        return this != WITHDRAWN && this != TAKEN_OVER;
    }
}
