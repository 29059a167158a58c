package org.fengqiao.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the roster is narrowed to.
 *
 * @param unitId this unit and everything below it
 * @param on only who was in the role on this day
 */
public record RosterFilter(
        @Nullable RosterRole role,
        @Nullable Long unitId,
        @Nullable LocalDate on) {}
