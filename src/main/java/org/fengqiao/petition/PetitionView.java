package org.fengqiao.petition;

import java.util.List;
import java.util.Set;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.ReferralRow;
import org.fengqiao.workflow.OpenStep;
import org.jspecify.annotations.Nullable;

/**
 * Everything the case page shows of a petition; people, timeline, deadlines and attachments come from the docket.
 *
 * @param head with the unit that handles it and those that help
 * @param actions what the current user may do with it now
 * @param backlog its line in the register of old cases; null where it is none
 * @param earlier the petition that it repeats, where the user may see it
 * @param concluded a re-review has concluded the earlier one, and this one brings nothing new
 * @param referrals disputes that it went on as
 */
public record PetitionView(
        CaseView head,
        PetitionFacts facts,
        Standing standing,
        List<OpenStep> steps,
        Set<PetitionAction> actions,
        List<RoundView> rounds,
        List<ReviewView> reviews,
        List<ExtensionView> extensions,
        List<SupervisionView> supervisions,
        List<RecusalView> recusals,
        @Nullable BacklogView backlog,
        @Nullable CaseRef earlier,
        boolean concluded,
        List<ReferralRow> referrals) {
    public PetitionView {
        steps = List.copyOf(steps);
        rounds = List.copyOf(rounds);
        reviews = List.copyOf(reviews);
        extensions = List.copyOf(extensions);
        supervisions = List.copyOf(supervisions);
        recusals = List.copyOf(recusals);
        referrals = List.copyOf(referrals);
    }
}
