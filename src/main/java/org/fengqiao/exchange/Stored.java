package org.fengqiao.exchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.fengqiao.exchange.row.Column;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;

/** How values are stored: instants as both databases take them, free text without personal numbers. */
final class Stored {
    private Stored() {}

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable String free(Facts facts, Column column) {
        return facts.optional(column).map(FreeText::masked).orElse(null);
    }
}
