package org.fengqiao.hotline;

import java.time.Instant;
import org.fengqiao.docket.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in a list.
 *
 * @param unitName who has it
 * @param step element of the diagram where it waits; null: it waits for nobody
 * @param assignee who took that step
 * @param dueAt of that step
 */
public record TicketRow(
        long id,
        String number,
        String title,
        @Nullable String place,
        String unitName,
        CaseState state,
        @Nullable TicketChannel channel,
        @Nullable TicketClass ticketClass,
        boolean urgent,
        Instant receivedAt,
        @Nullable String step,
        @Nullable String assignee,
        @Nullable Instant dueAt) {}
