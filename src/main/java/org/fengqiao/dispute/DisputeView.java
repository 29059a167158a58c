package org.fengqiao.dispute;

import java.util.List;
import java.util.Set;
import org.fengqiao.docket.CaseView;
import org.fengqiao.workflow.OpenStep;
import org.jspecify.annotations.Nullable;

/**
 * Everything the case page shows of a dispute; people, timeline, deadlines and attachments come from the docket.
 *
 * @param steps where it stands in its processes: one step, or several at once after an agreement
 * @param actions what the current user may do with it now
 */
public record DisputeView(
        CaseView head,
        DisputeFacts facts,
        @Nullable AgreementView agreement,
        List<OpenStep> steps,
        Set<DisputeAction> actions,
        List<StageView> stages,
        List<MediationView> mediations,
        List<FollowUpView> followUps,
        List<RoundView> rounds) {}
