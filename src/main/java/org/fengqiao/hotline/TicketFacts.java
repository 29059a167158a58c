package org.fengqiao.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a ticket beside its head. What an imported record does not tell is null.
 *
 * @param category its words, also where a file named one that is not in our list
 * @param resolved by the caller's last call-back; null: unknown, or not reached
 * @param reply the last one
 * @param cycle 1, or one more for every redo; 0 for a ticket that came from a file as closed
 */
public record TicketFacts(
        @Nullable TicketChannel channel,
        @Nullable TicketClass ticketClass,
        @Nullable String category,
        @Nullable Long categoryId,
        boolean urgent,
        boolean noReply,
        boolean finalAssignment,
        @Nullable Instant dispatchedAt,
        @Nullable Instant signedAt,
        @Nullable Instant contactedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant reopenedAt,
        @Nullable Instant parkedAt,
        boolean excluded,
        @Nullable Boolean resolved,
        @Nullable Satisfaction satisfaction,
        @Nullable Instant resultAt,
        @Nullable String handler,
        @Nullable String reply,
        int cycle,
        @Nullable TicketEnding ending,
        @Nullable Instant endedAt) {}
