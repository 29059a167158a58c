package org.fengqiao.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register is narrowed to.
 *
 * @param unitId this unit and what is below it
 * @param first the first day
 * @param last the last day
 */
public record ActivityFilter(
        @Nullable ActivityKind kind,
        @Nullable Long unitId,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    public static final ActivityFilter ALL = new ActivityFilter(null, null, null, null);
}
