package org.fengqiao.hotline;

import java.time.Instant;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.Docket;
import org.fengqiao.kernel.Refused;
import org.fengqiao.workflow.Retried;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the platform heard from the caller: entered by the clerk or brought by the city's own list. */
@Service
@Retried
@Transactional
public class PlatformResults {
    private static final int NOTE = 1000;

    private final TicketDesk desk;
    private final TicketClocks clocks;
    private final Docket docket;

    PlatformResults(TicketDesk desk, TicketClocks clocks, Docket docket) {
        this.desk = desk;
        this.clocks = clocks;
        this.docket = docket;
    }

    /**
     * Enters a call-back result, also of a ticket that is filed already or came from a file as closed: the last one
     * counts. Sent back, the same ticket begins its next cycle with a deadline of its own; its first closing stays what
     * decided whether it was on time.
     */
    public void record(RecordResult command) {
        Errand errand = desk.take(command.caseId(), TicketAction.RECORD_RESULT);
        Instant at = desk.past(errand, command.at());
        checkTime(errand, at);
        String words = Said.optional(command.words(), NOTE);
        String reason = command.redo() ? required(command.redoReason()) : null;
        Answer answer = new Answer(at, errand.by(), command.reached(), command.solved(), command.satisfaction(), words);
        errand.ticket().result(command, answer, errand.act());
        if (command.redo()) {
            docket.reopen(errand.caseId());
            clocks.redo(errand.caseId(), at, command.redoDueAt(), desk.said(TicketChannel.HOTLINE), errand.by());
        }
        String said = desk.said(answer);
        String note = reason == null ? said : said + "；" + desk.words("ticket.redo", reason);
        if (errand.before() == errand.ticket().standing()) {
            desk.done(errand, TicketAction.RECORD_RESULT, note, at);
        } else {
            desk.moved(errand, TicketAction.RECORD_RESULT, note, at);
        }
    }

    /** Nobody is called back before the reply was sent. */
    private static void checkTime(Errand errand, Instant at) {
        Instant closedAt = errand.head().closedAt();
        if (closedAt != null && at.isBefore(closedAt)) {
            throw new Refused("ticket.result.early");
        }
        if (errand.head().state() == CaseState.OPEN) {
            throw new Refused("case.wrong-state", CaseState.OPEN);
        }
    }

    private static String required(@Nullable String text) {
        return Said.required(text == null ? "" : text, NOTE);
    }
}
