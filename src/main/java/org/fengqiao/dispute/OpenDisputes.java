package org.fengqiao.dispute;

import java.time.Instant;
import java.util.Optional;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.OpenRecordStarter;
import org.fengqiao.docket.StartsRecordsOf;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.UnitRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts disputes that came from a file, and are still open, at the step that their facts imply. */
@Component
@StartsRecordsOf(CaseKind.DISPUTE)
class OpenDisputes implements OpenRecordStarter {
    private final Disputes disputes;
    private final CaseReading cases;
    private final DisputePlaces places;
    private final DisputeClocks clocks;
    private final DisputePaths paths;
    private final MediationNumbers numbers;
    private final Asking asking;
    private final JdbcClient jdbc;

    OpenDisputes(
            Disputes disputes,
            CaseReading cases,
            DisputePlaces places,
            DisputeClocks clocks,
            DisputePaths paths,
            MediationNumbers numbers,
            Asking asking,
            JdbcClient jdbc) {
        this.disputes = disputes;
        this.cases = cases;
        this.places = places;
        this.clocks = clocks;
        this.paths = paths;
        this.numbers = numbers;
        this.asking = asking;
        this.jdbc = jdbc;
    }

    /** A mediation accepted elsewhere goes on here if the level has one committee; else the level's own step is next. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(long caseId) {
        CaseView head = cases.get(caseId);
        Dispute dispute = disputes.findById(caseId).orElseThrow();
        String actor = asking.user().name();
        UnitRow unit = places.at(dispute.level(), head.unit().id());
        dispute.begin(unit.id(), head.receivedAt());
        if (clocks.running(caseId, dispute.level().deadlineStep()).isEmpty()) {
            clocks.enterLevel(dispute, actor);
        }
        Instant acceptedAt = dispute.acceptedAt();
        Optional<UnitRow> committee = places.onlyCommittee(unit.id());
        if (acceptedAt != null && dispute.acceptedElsewhere() && committee.isPresent()) {
            dispute.continueMediation(committee.get().id(), numbers.next(committee.get(), acceptedAt));
            clocks.start(caseId, DisputeClocks.COMPLETION, acceptedAt, actor);
        }
        disputes.flush();
        paths.begin(dispute, head.unit().id());
    }

    /** The stay at the level is written anew with the next start; a mediation keeps its number. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(long caseId) {
        paths.dropAll(caseId, "import");
        jdbc.sql("delete from dispute_stage where case_id = ?").param(caseId).update();
    }
}
