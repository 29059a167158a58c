package org.fengqiao.petition;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.LikelyRecord;
import org.fengqiao.kernel.Refused;
import org.fengqiao.workflow.CaseProcesses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading petitions, as far as the current user may see them. */
@Service
@Transactional(readOnly = true)
public class PetitionReading {
    private final CaseReading cases;
    private final PetitionDesk desk;
    private final PetitionRights rights;
    private final PetitionPlaces places;
    private final PetitionClocks clocks;
    private final PetitionReferrals referrals;
    private final Repeats repeats;
    private final CaseProcesses processes;

    PetitionReading(
            CaseReading cases,
            PetitionDesk desk,
            PetitionRights rights,
            PetitionPlaces places,
            PetitionClocks clocks,
            PetitionReferrals referrals,
            Repeats repeats,
            CaseProcesses processes) {
        this.cases = cases;
        this.desk = desk;
        this.rights = rights;
        this.places = places;
        this.clocks = clocks;
        this.referrals = referrals;
        this.repeats = repeats;
        this.processes = processes;
    }

    /** Everything about one petition; what may not be seen is refused like what does not exist. */
    public PetitionView get(long caseId) {
        return view(cases.get(caseId));
    }

    public PetitionView byNumber(String number) {
        return view(cases.byNumber(number));
    }

    /** Whether the current user may register a petition for a unit. */
    public boolean mayFile(long unitId) {
        return rights.mayFile(desk.user(), unitId);
    }

    /** Earlier petitions of the same person, the likeliest first. */
    public List<LikelyRecord> earlier(long caseId) {
        cases.get(caseId);
        return repeats.of(caseId);
    }

    private PetitionView view(CaseView head) {
        Petition petition = desk.find(head);
        Long earlier = petition.classing().earlierCaseId();
        return new PetitionView(
                head,
                petition.facts(),
                petition.standing(),
                processes.openSteps(head.id()),
                actions(petition, head),
                petition.rounds().stream().map(this::view).toList(),
                petition.reviews().stream().map(PetitionReview::view).toList(),
                petition.extensions().stream().map(PetitionExtension::view).toList(),
                petition.supervisions().stream().map(PetitionSupervision::view).toList(),
                petition.recusals().stream().map(PetitionRecusal::view).toList(),
                petition.backlog().view(),
                earlier == null ? null : seen(earlier),
                repeats.concluded(petition),
                referrals.of(head.id()));
    }

    /** What a re-review concluded is not accepted again, and nothing else is explained. */
    private Set<PetitionAction> actions(Petition petition, CaseView head) {
        Set<PetitionAction> actions = rights.actions(desk.user(), petition, head);
        actions.remove(repeats.concluded(petition) ? PetitionAction.ACCEPT : PetitionAction.EXPLAIN);
        timely(petition, actions);
        boolean hearing = clocks.running(head.id(), PetitionClocks.REREVIEW)
                .filter(row -> row.pausedAt() != null)
                .isPresent();
        actions.remove(hearing ? PetitionAction.PAUSE_REVIEW : PetitionAction.RESUME_REVIEW);
        return actions;
    }

    /** While a review can be asked for nothing is filed, and afterwards none is asked for. */
    private void timely(Petition petition, Set<PetitionAction> actions) {
        Instant until = PetitionReviews.until(petition);
        if (until != null) {
            boolean over = desk.act().at().isAfter(until);
            actions.remove(over ? PetitionAction.REQUEST_REVIEW : PetitionAction.FILE_AWAY);
        }
    }

    private @Nullable CaseRef seen(long caseId) {
        try {
            CaseView head = cases.get(caseId);
            return new CaseRef(head.id(), head.number());
        } catch (Refused e) {
            return null;
        }
    }

    private RoundView view(PetitionRound round) {
        Long handler = round.handler();
        return round.view(handler == null ? null : places.get(handler));
    }
}
