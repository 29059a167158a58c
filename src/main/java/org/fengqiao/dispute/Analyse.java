package org.fengqiao.dispute;

import org.jspecify.annotations.Nullable;

/**
 * The township's analysis: mediation by the township follows.
 *
 * @param leaderInCharge 包案领导, if one is named
 */
public record Analyse(
        long caseId,
        String findings,
        @Nullable RiskColour risk,
        @Nullable String leaderInCharge) {
    public Analyse {
        findings = Said.clean(findings);
        leaderInCharge = Said.cleanOrNull(leaderInCharge);
    }
}
