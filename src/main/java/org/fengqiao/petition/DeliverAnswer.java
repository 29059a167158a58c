package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param to who took it, where that was not the petitioner */
public record DeliverAnswer(
        long caseId,
        Instant deliveredAt,
        DeliveryWay way,
        @Nullable String to) {
    public DeliverAnswer {
        to = Said.cleanOrNull(to);
    }
}
