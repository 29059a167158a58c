package org.fengqiao.ui;

import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is wanted: the rows that follow a key, or the rows just before one, or the first rows.
 *
 * @param after key of the last row of the page before; rows after it, in the list's order
 * @param before key of the first row of the page after; the {@code limit} rows just before it, in the list's order
 */
public record Slice(@Nullable String after, @Nullable String before, int limit) {
    static final String AFTER = "after";
    static final String BEFORE = "before";

    static Slice of(QueryParameters parameters, int limit) {
        @Nullable String before = parameters.getSingleParameter(BEFORE).orElse(null);
        return new Slice(before == null ? parameters.getSingleParameter(AFTER).orElse(null) : null, before, limit);
    }

    boolean backwards() {
        return before != null;
    }
}
