package org.fengqiao.petition;

/** The opinion with the four parts that art. 32 demands: request, facts and reasons, opinion, law. */
public record WriteOpinion(
        long caseId, String request, String facts, String opinion, String law, OpinionOutcome outcome) {
    public WriteOpinion {
        request = Said.clean(request);
        facts = Said.clean(facts);
        opinion = Said.clean(opinion);
        law = Said.clean(law);
    }
}
