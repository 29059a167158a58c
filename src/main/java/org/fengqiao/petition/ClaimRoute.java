package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import org.fengqiao.kernel.Coded;

/** The six ways in which claims are handled (2022 regulation, art. 31). */
public enum ClaimRoute implements Coded {
    /** Lawsuits, reconsideration, procuratorial or police procedure. */
    LITIGATION("1"),
    ARBITRATION("2"),
    /** Appeals of party members and officials. */
    APPEAL("3"),
    /** Administrative procedure: decisions, confirmations, permits, penalties. */
    ADMINISTRATIVE("4"),
    /** The duty of an organ to act by itself. */
    DUTY("5"),
    /** None of these: investigated and answered with an opinion. Only this one has the 60 days of art. 34. */
    INVESTIGATION("6");

    @EnumeratedValue
    private final String code;

    ClaimRoute(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** What belongs before a court, an arbitration commission or a party organ is never plain. */
    boolean plain() {
        return ordinal() >= ADMINISTRATIVE.ordinal();
    }
}
