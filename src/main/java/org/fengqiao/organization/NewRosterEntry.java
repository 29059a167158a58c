package org.fengqiao.organization;

import java.time.LocalDate;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time in a role.
 *
 * @param to the last day; null while it goes on
 */
public record NewRosterEntry(
        String name,
        RosterRole role,
        long unitId,
        LocalDate from,
        @Nullable LocalDate to) {
    public NewRosterEntry {
        if (to != null && to.isBefore(from)) {
            throw new Refused("roster.to-before-from");
        }
    }
}
