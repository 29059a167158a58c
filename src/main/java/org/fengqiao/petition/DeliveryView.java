package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param reviewUntil until when a review can be asked for; null where none can */
public record DeliveryView(
        Instant deliveredAt,
        String by,
        DeliveryWay way,
        @Nullable String to,
        @Nullable Instant reviewUntil) {}
