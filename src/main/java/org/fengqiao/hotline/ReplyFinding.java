package org.fengqiao.hotline;

import org.jspecify.annotations.Nullable;

/**
 * One thing in a reply that costs points.
 *
 * @param phrase the words that are to blame; null where something is missing
 */
public record ReplyFinding(ReplyFault fault, @Nullable String phrase) {}
