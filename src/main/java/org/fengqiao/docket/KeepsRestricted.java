package org.fengqiao.docket;

/** A room whose cases may have to stay restricted whatever anybody wishes, as accusations must. */
public interface KeepsRestricted {
    boolean keeps(long caseId);
}
