package org.fengqiao.paper;

import org.jspecify.annotations.Nullable;

/**
 * A font of the standard that this machine does not have.
 *
 * @param substitute the first of its substitutes that is here; null where none is
 */
public record MissingFont(String name, @Nullable String substitute) {}
