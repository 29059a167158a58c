package org.fengqiao.hotline;

import java.time.Instant;
import java.util.List;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.OpenCase;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.workflow.Retried;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tickets from the first record to the reply and the archive. Every method is one step of one person: checked, done and
 * written in one transaction with the process, the deadlines, the timeline and the audit line. What the centre is asked
 * is {@link TicketApplications}', what it heard from the caller {@link PlatformResults}'.
 */
@Service
@Retried
@Transactional
public class TicketService {
    private static final int NOTE = 1000;
    private static final int TEXT = 4000;

    private final Tickets tickets;
    private final TicketDesk desk;
    private final TicketRights rights;
    private final TicketPlaces places;
    private final TicketClocks clocks;
    private final TicketPaths paths;
    private final TicketNumbers numbers;
    private final TicketCategories categories;
    private final Docket docket;
    private final CaseAccess access;

    TicketService(
            Tickets tickets,
            TicketDesk desk,
            TicketRights rights,
            TicketPlaces places,
            TicketClocks clocks,
            TicketPaths paths,
            TicketNumbers numbers,
            TicketCategories categories,
            Docket docket,
            CaseAccess access) {
        this.tickets = tickets;
        this.desk = desk;
        this.rights = rights;
        this.places = places;
        this.clocks = clocks;
        this.paths = paths;
        this.numbers = numbers;
        this.categories = categories;
        this.docket = docket;
        this.access = access;
    }

    /** Records a ticket; its clocks run from the dispatch to the township. */
    public CaseRef file(FileTicket command) {
        if (!rights.mayFile(desk.user(), command.unitId())) {
            throw new Refused("access.role");
        }
        TicketForm.check(command, desk.act().at());
        String by = desk.act().by();
        CaseRef ref = docket.open(opened(command), desk.user());
        access.name(ref.id(), desk.user().id());
        numbers.add(ref.id(), places.township(command.unitId()).id(), command.numbers());
        Ticket ticket = tickets.saveAndFlush(new Ticket(ref.id(), command, categories.path(command.categoryId())));
        Instant from = command.dispatchedAt() == null ? command.receivedAt() : command.dispatchedAt();
        clocks.begin(ticket, from, command.dueAt(), desk.said(command.channel()), by);
        paths.begin(ticket, command.unitId());
        desk.publish(new TicketFiled(ref.id(), ref.number().text(), by, command.channel()));
        return ref;
    }

    private OpenCase opened(FileTicket command) {
        return new OpenCase(
                CaseKind.TICKET,
                command.unitId(),
                TicketForm.title(command),
                Said.required(command.content(), TEXT),
                Said.optional(command.place(), 200),
                command.receivedAt(),
                foundBy(command.callers()),
                command.callers(),
                List.of(),
                command.restricted());
    }

    private static @Nullable String foundBy(List<NewParty> callers) {
        return callers.isEmpty() ? null : callers.getFirst().name();
    }

    public void sign(Sign command) {
        Errand errand = desk.take(command.caseId(), TicketAction.SIGN);
        Instant at = desk.past(errand, command.signedAt());
        errand.ticket().sign(at);
        clocks.meet(errand.caseId(), TicketClocks.SIGN, at, errand.by());
        desk.moved(errand, TicketAction.SIGN, null, at);
    }

    /** Hands the ticket to the unit that leads; a unit that had it before sees it no longer unless it helps. */
    public void dispatch(Dispatch command) {
        Errand errand = desk.take(command.caseId(), TicketAction.DISPATCH);
        UnitRow township = places.township(errand.unitId());
        UnitRow unit = places.handler(command.unitId(), township);
        command.coUnitIds().forEach(id -> places.handler(id, township));
        String note = Said.optional(command.note(), NOTE);
        errand.ticket().dispatch(unit.id(), unit.name(), note, errand.act());
        docket.handTo(errand.caseId(), unit.id(), command.coUnitIds());
        String said = note == null ? unit.name() : unit.name() + "：" + note;
        desk.moved(errand, unit.id(), TicketAction.DISPATCH, said, errand.act().at());
    }

    public void logContact(LogContact command) {
        Errand errand = desk.take(command.caseId(), TicketAction.LOG_CONTACT);
        Instant at = desk.past(errand, command.madeAt());
        String said = Said.optional(command.said(), NOTE);
        if (errand.ticket().contact(command, errand.by())) {
            clocks.meet(errand.caseId(), TicketClocks.CONTACT, at, errand.by());
        }
        String how = desk.said(command.way()) + desk.words("ticket.reached." + command.reached());
        desk.done(errand, TicketAction.LOG_CONTACT, said == null ? how : how + "：" + said, at);
    }

    public void handle(Handle command) {
        Errand errand = desk.take(command.caseId(), TicketAction.HANDLE);
        String outcome = Said.required(command.outcome(), TEXT);
        TicketForm.checkDone(
                command.doneOn(), errand.head().receivedAt(), errand.act().at());
        errand.ticket().handle(command, errand.act());
        desk.moved(errand, TicketAction.HANDLE, outcome, errand.act().at());
    }

    public void callBack(CallBack command) {
        Errand errand = desk.take(command.caseId(), TicketAction.CALL_BACK);
        Instant at = desk.past(errand, command.calledAt());
        String words = command.sendBack()
                ? Said.required(command.words() == null ? "" : command.words(), NOTE)
                : Said.optional(command.words(), NOTE);
        Answer answer = new Answer(at, errand.by(), command.reached(), command.solved(), command.satisfaction(), words);
        errand.ticket().callBack(answer, command.sendBack());
        if (command.reached()) {
            clocks.meet(errand.caseId(), TicketClocks.CONTACT, at, errand.by());
        }
        desk.moved(errand, TicketAction.CALL_BACK, desk.said(answer), at);
    }

    public void check(Check command) {
        Errand errand = desk.take(command.caseId(), TicketAction.CHECK);
        String reason = command.passed()
                ? Said.optional(command.reason(), NOTE)
                : Said.required(command.reason() == null ? "" : command.reason(), NOTE);
        errand.ticket().check(command, errand.act());
        desk.moved(errand, TicketAction.CHECK, reason, errand.act().at());
    }

    /**
     * Replies to the platform, which closes the ticket.
     *
     * @throws ReplyDoubtful where the check finds what costs points and no reason is given
     */
    public void reply(Reply command) {
        Errand errand = desk.take(command.caseId(), TicketAction.REPLY);
        Instant at = desk.past(command.repliedAt());
        String text = Said.required(command.text(), TEXT);
        Ticket ticket = errand.ticket();
        List<ReplyFinding> findings =
                ReplyCheck.check(text, ticket.reachedSomebody(), ticket.origin().noReply());
        if (!findings.isEmpty() && command.confirmedBecause() == null) {
            throw new ReplyDoubtful(findings);
        }
        String confirmed = Said.optional(command.confirmedBecause(), 500);
        ticket.reply(command, findings, errand.act());
        docket.conclude(errand.caseId(), at);
        clocks.replied(errand.caseId(), at, errand.by());
        clocks.drop(errand.caseId(), TicketClocks.CONTACT, desk.said(TicketAction.REPLY), errand.by());
        String note = findings.isEmpty() || confirmed == null ? text : desk.words("ticket.confirmed", text, confirmed);
        desk.moved(errand, TicketAction.REPLY, note, at);
    }

    public void fileAway(FileAway command) {
        Errand errand = desk.take(command.caseId(), TicketAction.FILE_AWAY);
        errand.ticket().end(TicketEnding.ARCHIVED, errand.act().at());
        docket.archive(errand.caseId());
        desk.moved(errand, TicketAction.FILE_AWAY, null, errand.act().at());
    }
}
