package org.fengqiao.dispute;

/** What the mediators found out before the parties met. */
public record Investigate(long caseId, String findings) {
    public Investigate {
        findings = Said.clean(findings);
    }
}
