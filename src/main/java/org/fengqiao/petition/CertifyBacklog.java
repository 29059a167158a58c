package org.fengqiao.petition;

import java.time.Instant;

/** The old case is resolved, and somebody certifies it on evidence; it counts in the year of the certification. */
public record CertifyBacklog(long caseId, BacklogWay way, Instant resolvedAt, String certifiedBy, String evidence) {
    public CertifyBacklog {
        certifiedBy = certifiedBy.strip();
        evidence = Said.clean(evidence);
    }
}
