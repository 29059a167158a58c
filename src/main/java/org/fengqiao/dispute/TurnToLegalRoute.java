package org.fengqiao.dispute;

/** Mediation is of no use here: the parties are to be shown the legal routes. */
public record TurnToLegalRoute(long caseId, String tried) {
    public TurnToLegalRoute {
        tried = Said.clean(tried);
    }
}
