package org.fengqiao.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.fengqiao.kernel.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Instants as they are written in JSON: with the offset of Asia/Shanghai. */
public final class OffsetTimes {
    private OffsetTimes() {}

    public static OffsetDateTime time(Instant instant) {
        return instant.atZone(ChinaTime.ZONE).toOffsetDateTime();
    }

    public static @Nullable OffsetDateTime timeOrNull(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }
}
