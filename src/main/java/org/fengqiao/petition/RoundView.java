package org.fengqiao.petition;

import java.time.Instant;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * One round from acceptance to delivery.
 *
 * @param reason why it is handled once more
 * @param hearing whether a hearing was held
 */
public record RoundView(
        int number,
        Instant openedAt,
        @Nullable String reason,
        @Nullable UnitRow handler,
        @Nullable Instant handledAt,
        @Nullable String handledBy,
        @Nullable String findings,
        boolean hearing,
        @Nullable OpinionView opinion,
        @Nullable DeliveryView delivery) {}
