package org.fengqiao.dispute;

import java.util.List;
import org.fengqiao.docket.CaseChanged.Difference;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the records right: corrections, duplicates, mistakes. */
@Service
@Retried
@Transactional
public class DisputeUpkeep {
    private static final int REASON = 500;

    private final DisputeDesk desk;
    private final DisputeRights rights;
    private final DisputePaths paths;
    private final DisputeClocks clocks;
    private final FactChanges changes;
    private final Docket docket;
    private final CaseReading cases;
    private final Timeline timeline;

    DisputeUpkeep(
            DisputeDesk desk,
            DisputeRights rights,
            DisputePaths paths,
            DisputeClocks clocks,
            FactChanges changes,
            Docket docket,
            CaseReading cases,
            Timeline timeline) {
        this.desk = desk;
        this.rights = rights;
        this.paths = paths;
        this.clocks = clocks;
        this.changes = changes;
        this.docket = docket;
        this.cases = cases;
        this.timeline = timeline;
    }

    /**
     * Writes the facts as a form has them; no clock begins anew.
     *
     * @throws org.fengqiao.docket.CaseChanged where somebody else was quicker; nothing is written then
     */
    public void correct(CorrectFacts command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.CORRECT_FACTS);
        Said.required(command.title(), 200);
        Said.optional(command.summary(), 4000);
        Said.optional(command.place(), 200);
        DisputeForm.check(command);
        List<Difference> differences = changes.between(handling.head(), handling.dispute(), command);
        docket.writeAt(handling.caseId(), command.version(), () -> differences);
        docket.correct(handling.caseId(), command.title(), command.summary(), command.place());
        handling.dispute().correct(command);
        desk.done(handling, DisputeAction.CORRECT_FACTS, changes.said(differences));
    }

    /** The duplicate's processes end; its clocks stay as they are, so that undoing finds them. */
    public void merge(Merge command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.MERGE);
        Handling into = desk.take(command.intoCaseId(), DisputeAction.MERGE);
        String reason = Said.required(command.reason(), REASON);
        docket.merge(handling.caseId(), into.caseId(), reason);
        paths.dropAll(handling.caseId(), reason);
        desk.done(handling, DisputeAction.MERGE, into.head().number() + "：" + reason);
        timeline.add(
                into.caseId(),
                TimelineNote.of("dispute.merged_in", handling.head().number() + "：" + reason));
    }

    /** The dispute goes on where it stood, with the due dates it had. */
    public void undoMerge(UndoMerge command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.UNDO_MERGE);
        String reason = Said.required(command.reason(), REASON);
        docket.undoMerge(handling.caseId());
        if (handling.before() == Standing.DONE) {
            docket.archive(handling.caseId());
        }
        paths.begin(handling.dispute(), handling.unitId());
        desk.done(handling, DisputeAction.UNDO_MERGE, reason);
    }

    public void makeVoid(MakeVoid command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.MAKE_VOID);
        String reason = Said.required(command.reason(), REASON);
        docket.makeVoid(handling.caseId(), reason);
        clocks.cancelAll(handling.caseId(), reason, handling.by());
        paths.dropAll(handling.caseId(), reason);
        desk.done(handling, DisputeAction.MAKE_VOID, reason);
    }
}
