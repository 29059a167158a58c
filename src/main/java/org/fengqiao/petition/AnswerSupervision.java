package org.fengqiao.petition;

/** What was done about a supervision. */
public record AnswerSupervision(long caseId, long supervisionId, String answer) {
    public AnswerSupervision {
        answer = Said.clean(answer);
    }
}
