package org.fengqiao.hotline;

/** The answer to a supervision. */
public record AnswerSupervision(long caseId, long supervisionId, String answer) {
    public AnswerSupervision {
        answer = Said.clean(answer);
    }
}
