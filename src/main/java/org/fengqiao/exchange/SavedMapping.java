package org.fengqiao.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mapping that a township keeps.
 *
 * @param usedAt when it was last used for an import; null: never
 */
public record SavedMapping(
        long id,
        ImportKind kind,
        String name,
        String unitName,
        String yaml,
        String createdBy,
        @Nullable Instant usedAt) {}
