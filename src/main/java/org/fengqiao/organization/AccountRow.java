package org.fengqiao.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account as those see it who look after accounts.
 *
 * @param lastDay null while it goes on
 */
public record AccountRow(
        long id,
        String login,
        String name,
        long unitId,
        String unitName,
        List<Role> roles,
        @Nullable LocalDate lastDay) {
    public AccountRow {
        roles = List.copyOf(roles);
    }
}
