package org.fengqiao.petition;

/** The petitioner accepts the opinion in writing. */
public record GiveUpReview(long caseId, String evidence) {
    public GiveUpReview {
        evidence = Said.clean(evidence);
    }
}
