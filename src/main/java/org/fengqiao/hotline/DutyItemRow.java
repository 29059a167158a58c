package org.fengqiao.hotline;

import org.jspecify.annotations.Nullable;

/**
 * An item of the township's list of duties.
 *
 * @param competent whose affair it is, or with whom it is shared
 */
public record DutyItemRow(
        long id,
        String code,
        DutyKind kind,
        String title,
        @Nullable String competent) {}
