package org.fengqiao.hotline;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.ReferralRow;
import org.fengqiao.workflow.OpenStep;
import org.jspecify.annotations.Nullable;

/**
 * Everything the case page shows of a ticket; people, timeline, deadlines and attachments come from the docket.
 *
 * @param head with the unit that leads and those that help
 * @param dueAt up to when the reply is on time, or was; null: no limit is known
 * @param actions what the current user may do with it now
 * @param referrals disputes that it went on as
 * @param offeredOutcome what such a dispute's outcome says, as the result of handling the ticket; null while there is none
 */
public record TicketView(
        CaseView head,
        TicketFacts facts,
        Standing standing,
        @Nullable Instant dueAt,
        List<OpenStep> steps,
        Set<TicketAction> actions,
        List<CycleView> cycles,
        List<ContactView> contacts,
        List<ApplicationView> applications,
        List<SupervisionView> supervisions,
        List<PlatformNumber> numbers,
        List<ReferralRow> referrals,
        @Nullable String offeredOutcome) {
    public TicketView {
        steps = List.copyOf(steps);
        cycles = List.copyOf(cycles);
        contacts = List.copyOf(contacts);
        applications = List.copyOf(applications);
        supervisions = List.copyOf(supervisions);
        numbers = List.copyOf(numbers);
        referrals = List.copyOf(referrals);
    }
}
