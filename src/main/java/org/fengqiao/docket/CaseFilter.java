package org.fengqiao.docket;

import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to; null means: whatever.
 *
 * @param unitId this unit and everything below it
 * @param text a piece of the number, title or place, or a party's name from its beginning
 * @param overdue only open cases with a deadline that has passed unmet
 */
public record CaseFilter(
        @Nullable CaseKind kind,
        @Nullable CaseState state,
        @Nullable Long unitId,
        @Nullable String text,
        boolean overdue) {
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, false);
}
