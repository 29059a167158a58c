package org.fengqiao.dispute;

/** Signs of a public-security or criminal matter were found after the dispute was recorded. */
public record ReportSign(long caseId, String signs) {
    public ReportSign {
        signs = Said.clean(signs);
    }
}
