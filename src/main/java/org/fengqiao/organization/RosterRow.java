package org.fengqiao.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody's time in a role, as shown; the last day is null while it goes on. */
public record RosterRow(
        long id,
        String name,
        RosterRole role,
        long unitId,
        String unitName,
        LocalDate from,
        @Nullable LocalDate to,
        int version) {}
