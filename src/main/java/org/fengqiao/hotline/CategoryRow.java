package org.fengqiao.hotline;

import org.jspecify.annotations.Nullable;

/**
 * A line of the category tree.
 *
 * @param depth 0 at the top
 */
public record CategoryRow(long id, @Nullable Long parentId, String code, String name, int depth) {}
