package org.fengqiao.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Long work and how far it has come.
 *
 * @param total 0 while it is not known how much there is
 * @param message key of what went wrong, with its arguments
 */
public record JobView(
        long id,
        JobState state,
        int done,
        int total,
        @Nullable String message,
        List<Object> arguments) {
    /** From 0 to 1. */
    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
