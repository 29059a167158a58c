package org.fengqiao.dispute;

import java.time.Instant;

/**
 * Resolved without a people's-mediation agreement: by the grid worker, an office, the police, or by themselves.
 *
 * @param settledBy who brought it about
 */
public record SettleOnSpot(long caseId, String settledBy, Method method, String how, Instant settledAt) {
    public SettleOnSpot {
        settledBy = Said.clean(settledBy);
        how = Said.clean(how);
    }
}
