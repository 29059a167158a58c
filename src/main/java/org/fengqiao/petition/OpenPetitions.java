package org.fengqiao.petition;

import java.time.Clock;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.OpenRecordStarter;
import org.fengqiao.docket.StartsRecordsOf;
import org.fengqiao.organization.Asking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts petitions that came from a file, and are still open, at the step that their facts imply. */
@Component
@StartsRecordsOf(CaseKind.PETITION)
class OpenPetitions implements OpenRecordStarter {
    private final Petitions petitions;
    private final CaseReading cases;
    private final CaseAccess access;
    private final PetitionClocks clocks;
    private final PetitionPaths paths;
    private final Asking asking;
    private final JdbcClient jdbc;
    private final Clock clock;

    OpenPetitions(
            Petitions petitions,
            CaseReading cases,
            CaseAccess access,
            PetitionClocks clocks,
            PetitionPaths paths,
            Asking asking,
            JdbcClient jdbc,
            Clock clock) {
        this.petitions = petitions;
        this.cases = cases;
        this.access = access;
        this.clocks = clocks;
        this.paths = paths;
        this.asking = asking;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Neither class nor acceptance told: to be classed. Classed: to be decided. Accepted: with the unit that handles it.
     * Whoever imports an accusation is named for it. The notice gets a clock as far as it is owed and not late already; the completion's is the import's.
     */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(long caseId) {
        access.name(caseId, asking.user().id());
        CaseView head = cases.get(caseId);
        Petition petition = petitions.findById(caseId).orElseThrow();
        Act act = new Act(asking.user().name(), clock.instant());
        petition.begin(head.unit().id(), act);
        clocks.beginOpen(petition, head.receivedAt(), act.at(), act.by());
        paths.begin(petition, head.unit().id());
    }

    /** The round is written anew with the next start. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(long caseId) {
        paths.drop(caseId, "import");
        jdbc.sql("delete from petition_round where case_id = ?").param(caseId).update();
    }
}
