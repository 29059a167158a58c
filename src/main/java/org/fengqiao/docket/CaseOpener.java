package org.fengqiao.docket;

/**
 * Opens a case of its kind for a room that does not know that kind: what was told at a leader's reception day becomes a
 * dispute or a petition. One Spring bean per kind; runs in the caller's transaction and asks for its own permissions. What
 * accuses somebody is opened restricted, or refused by a kind that knows no accusations.
 */
public interface CaseOpener {
    CaseKind kind();

    CaseRef open(CaseWanted wanted);
}
