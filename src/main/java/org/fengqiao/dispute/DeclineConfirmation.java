package org.fengqiao.dispute;

/** The parties were reminded of judicial confirmation and do not apply for it. */
public record DeclineConfirmation(long caseId, String note) {
    public DeclineConfirmation {
        note = Said.clean(note);
    }
}
