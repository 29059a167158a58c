package org.fengqiao.petition;

import java.time.Instant;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the records right: duplicates, mistakes, and what the petitioner takes back. */
@Service
@Retried
@Transactional
public class PetitionUpkeep {
    private static final int REASON = 500;

    private final PetitionDesk desk;
    private final PetitionClocks clocks;
    private final PetitionPaths paths;
    private final Docket docket;
    private final Timeline timeline;

    PetitionUpkeep(PetitionDesk desk, PetitionClocks clocks, PetitionPaths paths, Docket docket, Timeline timeline) {
        this.desk = desk;
        this.clocks = clocks;
        this.paths = paths;
        this.docket = docket;
        this.timeline = timeline;
    }

    /** The duplicate's process ends; its clocks stay as they are, so that undoing finds them. */
    public void merge(Merge command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.MERGE);
        Errand into = desk.take(command.intoCaseId(), PetitionAction.MERGE);
        String reason = Said.required(command.reason(), REASON);
        docket.merge(errand.caseId(), into.caseId(), reason);
        paths.drop(errand.caseId(), reason);
        desk.done(errand, PetitionAction.MERGE, into.head().number() + "：" + reason);
        timeline.add(
                into.caseId(),
                TimelineNote.of("petition.merged_in", errand.head().number() + "：" + reason));
    }

    /** The petition goes on where it stood, with the due dates it had. */
    public void undoMerge(UndoMerge command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.UNDO_MERGE);
        String reason = Said.required(command.reason(), REASON);
        docket.undoMerge(errand.caseId());
        if (errand.petition().ending() != null) {
            docket.archive(errand.caseId());
        }
        paths.begin(errand.petition(), errand.unitId());
        desk.done(errand, PetitionAction.UNDO_MERGE, reason);
    }

    public void makeVoid(MakeVoid command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.MAKE_VOID);
        String reason = Said.required(command.reason(), REASON);
        docket.makeVoid(errand.caseId(), reason);
        clocks.cancelAll(errand.caseId(), reason, errand.by());
        paths.drop(errand.caseId(), reason);
        desk.done(errand, PetitionAction.MAKE_VOID, reason);
    }

    /** The petitioner takes it back: nothing is owed any more. */
    public void withdraw(WithdrawPetition command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.WITHDRAW);
        String reason = Said.required(command.reason(), REASON);
        Instant at = desk.past(errand, command.withdrawnAt());
        clocks.cancelAll(errand.caseId(), reason, errand.by());
        boolean answered = errand.petition().repliedAt() != null;
        errand.petition().end(PetitionEnding.WITHDRAWN, at);
        if (!answered) {
            docket.conclude(errand.caseId(), at);
        }
        docket.archive(errand.caseId());
        desk.moved(errand, PetitionAction.WITHDRAW, reason, at);
    }
}
