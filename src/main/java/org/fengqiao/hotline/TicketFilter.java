package org.fengqiao.hotline;

import org.jspecify.annotations.Nullable;

/**
 * What tickets are looked for; null means: whatever.
 *
 * @param text a piece of the number, title or place, the beginning of a caller's name, or a number in another system
 * @param unitId the unit that handles it, and everything below that
 * @param step where it stands; only open tickets stand anywhere
 * @param due by when its open step is due
 */
public record TicketFilter(
        @Nullable String text,
        @Nullable TicketChannel channel,
        @Nullable TicketClass ticketClass,
        @Nullable Long unitId,
        @Nullable Standing step,
        @Nullable DueShelf due) {
    public static final TicketFilter ALL = new TicketFilter(null, null, null, null, null, null);
}
