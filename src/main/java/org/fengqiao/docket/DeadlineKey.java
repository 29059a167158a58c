package org.fengqiao.docket;

/**
 * One deadline of one case.
 *
 * @param step what is limited, as in the policies: {@code dispute.village}; its words are {@code deadline.step.<step>}
 * @param cycle 1, or more where the step begins again: a stay at a level after being sent back, a redo, a relapse
 */
public record DeadlineKey(long caseId, String step, int cycle) {
    public DeadlineKey {
        if (cycle < 1) {
            throw new IllegalArgumentException("the first cycle is 1");
        }
    }
}
