package org.fengqiao.petition;

/** A leader takes charge of the case (领导包案). */
public record PutInCharge(long caseId, String leader) {
    public PutInCharge {
        leader = leader.strip();
    }
}
