package org.fengqiao.hotline;

import java.time.Instant;
import java.util.List;
import org.fengqiao.docket.NewParty;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as somebody records it: taken from the platform, or at the township's own window.
 *
 * @param ticketClass null: the sender did not say
 * @param categoryId of {@link TicketCategories}; null where nobody chose
 * @param urgent its limit is counted in hours
 * @param title empty: the first words of the content
 * @param callers empty: anonymous
 * @param unitId the township, or the village or community it is about
 * @param numbers its numbers in other systems
 * @param receivedAt when the centre, or the window, received it
 * @param dispatchedAt when the centre sent it to the township; null: with its receipt
 * @param dueAt named by the sender; null: by the policy in force
 * @param noReply the caller wants no reply, so nobody calls back
 * @param finalAssignment the centre decided for good who is competent: it cannot be returned
 * @param restricted seen only by those who handle it
 */
public record FileTicket(
        TicketChannel channel,
        @Nullable TicketClass ticketClass,
        @Nullable Long categoryId,
        boolean urgent,
        @Nullable String title,
        String content,
        @Nullable String place,
        List<NewParty> callers,
        long unitId,
        List<PlatformNumber> numbers,
        Instant receivedAt,
        @Nullable Instant dispatchedAt,
        @Nullable Instant dueAt,
        boolean noReply,
        boolean finalAssignment,
        boolean restricted) {
    public FileTicket {
        content = Said.clean(content);
        title = Said.cleanOrNull(title);
        place = Said.cleanOrNull(place);
        callers = List.copyOf(callers);
        numbers = List.copyOf(numbers);
    }
}
