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
        Matter matter = desk.take(command.caseId(), DisputeAction.CORRECT_FACTS);
        Said.required(command.title(), 200);
        Said.optional(command.summary(), 4000);
        Said.optional(command.place(), 200);
        DisputeForm.check(command);
        List<Difference> differences = changes.between(matter.head(), matter.dispute(), command);
        docket.writeAt(matter.caseId(), command.version(), () -> differences);
        docket.correct(matter.caseId(), command.title(), command.summary(), command.place());
        matter.dispute().correct(command);
        desk.done(matter, DisputeAction.CORRECT_FACTS, changes.said(differences));
    }

    /** The duplicate's processes end; its clocks stay as they are, so that undoing finds them. */
    public void merge(Merge command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.MERGE);
        Matter into = desk.take(command.intoCaseId(), DisputeAction.MERGE);
        String reason = Said.required(command.reason(), REASON);
        docket.merge(matter.caseId(), into.caseId(), reason);
        paths.dropAll(matter.caseId(), reason);
        desk.done(matter, DisputeAction.MERGE, into.head().number() + "：" + reason);
        timeline.add(
                into.caseId(),
                TimelineNote.of("dispute.merged_in", matter.head().number() + "：" + reason));
    }

    /** The dispute goes on where it stood, with the due dates it had. */
    public void undoMerge(UndoMerge command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.UNDO_MERGE);
        String reason = Said.required(command.reason(), REASON);
        docket.undoMerge(matter.caseId());
        if (matter.before() == Standing.DONE) {
            docket.archive(matter.caseId());
        }
        paths.begin(matter.dispute(), matter.unitId());
        desk.done(matter, DisputeAction.UNDO_MERGE, reason);
    }

    public void makeVoid(MakeVoid command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.MAKE_VOID);
        String reason = Said.required(command.reason(), REASON);
        docket.makeVoid(matter.caseId(), reason);
        clocks.cancelAll(matter.caseId(), reason, matter.by());
        paths.dropAll(matter.caseId(), reason);
        desk.done(matter, DisputeAction.MAKE_VOID, reason);
    }
}
