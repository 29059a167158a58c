package org.fengqiao.hotline;

import java.time.Instant;
import java.util.List;
import org.fengqiao.docket.CaseChanged.Difference;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the records right: corrections, duplicates, mistakes, and what the caller takes back. */
@Service
@Retried
@Transactional
public class TicketUpkeep {
    private static final int REASON = 500;

    private final TicketDesk desk;
    private final TicketClocks clocks;
    private final TicketPaths paths;
    private final TicketCategories categories;
    private final FactChanges changes;
    private final Docket docket;
    private final Timeline timeline;

    TicketUpkeep(
            TicketDesk desk,
            TicketClocks clocks,
            TicketPaths paths,
            TicketCategories categories,
            FactChanges changes,
            Docket docket,
            Timeline timeline) {
        this.desk = desk;
        this.clocks = clocks;
        this.paths = paths;
        this.categories = categories;
        this.changes = changes;
        this.docket = docket;
        this.timeline = timeline;
    }

    /**
     * Writes the facts as a form has them; no clock begins anew.
     *
     * @throws org.fengqiao.docket.CaseChanged where somebody else was quicker; nothing is written then
     */
    public void correct(CorrectFacts command) {
        Errand errand = desk.take(command.caseId(), TicketAction.CORRECT_FACTS);
        String title = Said.required(command.title(), 200);
        String content = Said.optional(command.content(), 4000);
        String place = Said.optional(command.place(), 200);
        List<Difference> differences =
                changes.between(errand.head(), errand.ticket().facts(), command);
        docket.writeAt(errand.caseId(), command.version(), () -> differences);
        docket.correct(errand.caseId(), title, content, place);
        errand.ticket().correct(command, categories.path(command.categoryId()));
        if (errand.before() != errand.ticket().standing()) {
            paths.move(errand.ticket(), errand.unitId(), errand.before());
        }
        desk.done(errand, TicketAction.CORRECT_FACTS, changes.said(differences));
    }

    /** The duplicate's process ends; its clocks stay as they are, so that undoing finds them. */
    public void merge(Merge command) {
        Errand errand = desk.take(command.caseId(), TicketAction.MERGE);
        Errand into = desk.take(command.intoCaseId(), TicketAction.MERGE);
        String reason = Said.required(command.reason(), REASON);
        docket.merge(errand.caseId(), into.caseId(), reason);
        paths.drop(errand.caseId(), reason);
        desk.done(errand, TicketAction.MERGE, into.head().number() + "：" + reason);
        timeline.add(
                into.caseId(), TimelineNote.of("ticket.merged_in", errand.head().number() + "：" + reason));
    }

    /** The ticket goes on where it stood, with the due dates it had. */
    public void undoMerge(UndoMerge command) {
        Errand errand = desk.take(command.caseId(), TicketAction.UNDO_MERGE);
        String reason = Said.required(command.reason(), REASON);
        docket.undoMerge(errand.caseId());
        if (errand.ticket().ending() != null) {
            docket.archive(errand.caseId());
        }
        paths.begin(errand.ticket(), errand.unitId());
        desk.done(errand, TicketAction.UNDO_MERGE, reason);
    }

    public void makeVoid(MakeVoid command) {
        Errand errand = desk.take(command.caseId(), TicketAction.MAKE_VOID);
        String reason = Said.required(command.reason(), REASON);
        docket.makeVoid(errand.caseId(), reason);
        clocks.cancelAll(errand.caseId(), reason, errand.by());
        paths.drop(errand.caseId(), reason);
        desk.done(errand, TicketAction.MAKE_VOID, reason);
    }

    /** The caller takes the request back: the ticket is closed then, and on time where that was before its limit. */
    public void withdraw(Withdraw command) {
        Errand errand = desk.take(command.caseId(), TicketAction.WITHDRAW);
        String reason = Said.required(command.reason(), REASON);
        Instant at = desk.past(errand, command.withdrawnAt());
        clocks.replied(errand.caseId(), at, errand.by());
        clocks.cancelAll(errand.caseId(), reason, errand.by());
        errand.ticket().end(TicketEnding.WITHDRAWN, at);
        docket.conclude(errand.caseId(), at);
        docket.archive(errand.caseId());
        desk.moved(errand, TicketAction.WITHDRAW, reason, at);
    }
}
