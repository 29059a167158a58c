package org.fengqiao.docket;

import java.util.List;

/** A kind of personal duty, which its room finds and gives to somebody else. One Spring bean per kind. */
public interface CaseDuties {
    /** What this holder has to do, whoever may see it; only what is open. */
    List<CaseDuty> of(DutyHolder holder);

    /**
     * Gives one to somebody else, in the caller's transaction.
     *
     * @param to has an account
     * @return false where it is the holder's no more: it was done, or its case was closed meanwhile
     */
    boolean pass(CaseDuty duty, DutyHolder from, DutyHolder to);

    /** Whether this kind is passed here. */
    boolean knows(String kind);
}
