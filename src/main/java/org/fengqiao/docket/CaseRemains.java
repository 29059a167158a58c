package org.fengqiao.docket;

/**
 * What a room keeps in its own tables of what a case said. One bean per room that keeps something; asked by {@link
 * CaseTraces} when nothing of it may stay.
 */
public interface CaseRemains {
    /** Takes out what was said; that there was something, its number and its dates stay. */
    void forget(long caseId);
}
