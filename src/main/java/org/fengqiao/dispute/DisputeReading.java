package org.fengqiao.dispute;

import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseView;
import org.fengqiao.workflow.CaseProcesses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading disputes, as far as the current user may see them. */
@Service
@Transactional(readOnly = true)
public class DisputeReading {
    private final CaseReading cases;
    private final DisputeDesk desk;
    private final DisputeRights rights;
    private final DisputePlaces places;
    private final CaseProcesses processes;

    DisputeReading(
            CaseReading cases, DisputeDesk desk, DisputeRights rights, DisputePlaces places, CaseProcesses processes) {
        this.cases = cases;
        this.desk = desk;
        this.rights = rights;
        this.places = places;
        this.processes = processes;
    }

    /** Everything about one dispute; what may not be seen is refused like what does not exist. */
    public DisputeView get(long caseId) {
        return view(cases.get(caseId));
    }

    public DisputeView byNumber(String number) {
        return view(cases.byNumber(number));
    }

    private DisputeView view(CaseView head) {
        Dispute dispute = desk.find(head);
        return new DisputeView(
                head,
                dispute.facts(),
                dispute.agreement(),
                processes.openSteps(head.id()),
                rights.actions(desk.user(), dispute, head),
                dispute.stages().stream()
                        .map(stage -> stage.view(places.get(stage.unitId())))
                        .toList(),
                dispute.mediations().stream()
                        .map(mediation -> mediation.view(places.get(mediation.committeeId())))
                        .toList(),
                dispute.followUps().stream().map(FollowUp::view).toList(),
                dispute.rounds());
    }
}
