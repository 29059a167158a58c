package org.fengqiao.dispute;

import org.jspecify.annotations.Nullable;

/**
 * Sent to a higher level with a record of what was tried.
 *
 * @param to null: the next level; a higher one where the risk is red or there is a security sign
 */
public record ReferUp(long caseId, String tried, @Nullable Level to) {
    public ReferUp {
        tried = Said.clean(tried);
    }
}
