package org.fengqiao.hotline;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.docket.Docket;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications to the centre and its answers. An application changes nothing: the clock runs until the centre grants it.
 * For tickets that came through the township's own doors the township is the centre, and a leader answers.
 */
@Service
@Retried
@Transactional
public class TicketApplications {
    private static final int REASON = 1000;

    private final TicketDesk desk;
    private final TicketClocks clocks;
    private final DutyItems duties;
    private final Docket docket;

    TicketApplications(TicketDesk desk, TicketClocks clocks, DutyItems duties, Docket docket) {
        this.desk = desk;
        this.clocks = clocks;
        this.duties = duties;
        this.docket = docket;
    }

    /** Before the limit passes; after the policy's cut-off time it counts as asked on the next working day. */
    public long extension(ApplyExtension command) {
        Errand errand = desk.take(command.caseId(), TicketAction.APPLY_EXTENSION);
        if (command.amount() < 1 || command.amount() > 1000) {
            throw new Refused("ticket.extension.amount");
        }
        Instant at = asked(errand, command.askedAt(), command.reason());
        clocks.requireInTime(errand.caseId(), at);
        TicketApplication made = TicketApplication.extension(cycle(errand), command, errand.by());
        return add(errand, TicketAction.APPLY_EXTENSION, made, "+" + command.amount() + "：" + command.reason());
    }

    /**
     * Once, within the limit from the dispatch, citing an item of the list of duties that says whose affair it is; never
     * after the centre decided for good.
     */
    public long giveBack(ApplyReturn command) {
        Errand errand = desk.takeUp(command.caseId(), TicketAction.APPLY_RETURN);
        Ticket ticket = errand.ticket();
        if (ticket.requests().finalAssignment()) {
            throw new Refused("ticket.return.final");
        }
        if (ticket.requests().returnAsked()) {
            throw new Refused("ticket.return.once");
        }
        ticket.require(TicketAction.APPLY_RETURN);
        Instant at = asked(errand, command.askedAt(), command.reason());
        Instant dispatched = ticket.origin().dispatchedAt();
        clocks.requireReturnable(dispatched == null ? errand.head().receivedAt() : dispatched, at);
        DutyItemRow item = duties.forReturn(command.dutyItemId());
        TicketApplication made = TicketApplication.giveBack(cycle(errand), command, item, errand.by());
        return add(errand, TicketAction.APPLY_RETURN, made, item.title() + "：" + command.reason());
    }

    /** With a plan and a day of review, before the limit passes. */
    public long parking(ApplyParking command) {
        Errand errand = desk.take(command.caseId(), TicketAction.APPLY_PARKING);
        Said.required(command.plan(), REASON);
        Instant at = asked(errand, command.askedAt(), command.reason());
        clocks.requireInTime(errand.caseId(), at);
        if (!command.reviewOn().isAfter(ChinaTime.dayOf(at))) {
            throw new Refused("ticket.parking.review");
        }
        TicketApplication made = TicketApplication.parking(cycle(errand), command, errand.by());
        return add(
                errand,
                TicketAction.APPLY_PARKING,
                made,
                command.reason() + "；" + command.plan() + "；" + command.reviewOn());
    }

    /** Before the limit passes; the ticket must still be answered, it only does not count in the three rates. */
    public long exclusion(ApplyExclusion command) {
        Errand errand = desk.take(command.caseId(), TicketAction.APPLY_EXCLUSION);
        Instant at = asked(errand, command.askedAt(), command.reason());
        clocks.requireInTime(errand.caseId(), at);
        TicketApplication made = TicketApplication.exclusion(cycle(errand), command, errand.by());
        return add(errand, TicketAction.APPLY_EXCLUSION, made, desk.said(command.ground()) + "：" + command.reason());
    }

    private Instant asked(Errand errand, Instant askedAt, String reason) {
        Said.required(reason, REASON);
        return desk.past(errand, askedAt);
    }

    private static int cycle(Errand errand) {
        return errand.ticket().cycle().number();
    }

    private long add(Errand errand, TicketAction action, TicketApplication made, String note) {
        errand.ticket().apply(action, made);
        desk.done(errand, action, note, made.askedAt());
        return desk.stored(errand.ticket()).requests().last().view().id();
    }

    /** The centre's answer, effective when it was given. */
    public void decide(Decide command) {
        Errand errand = desk.take(command.caseId(), TicketAction.DECIDE);
        Instant at = desk.past(errand, command.decidedAt());
        Said.required(command.decidedBy(), 50);
        Said.optional(command.words(), REASON);
        Ticket ticket = errand.ticket();
        TicketApplication made = ticket.requests().get(command.applicationId());
        made.decide(command);
        if (made.finalAssignment()) {
            ticket.requests().assignForGood();
        }
        if (command.granted()) {
            grant(errand, made, at, command.decidedBy());
        }
        String answer = desk.said(made.kind()) + "：" + desk.said(made.view().state());
        String note = command.words() == null ? answer : answer + "，" + command.words();
        if (errand.before() == ticket.standing()) {
            desk.done(errand, TicketAction.DECIDE, note, at);
        } else {
            desk.moved(errand, TicketAction.DECIDE, note, at);
        }
    }

    private void grant(Errand errand, TicketApplication made, Instant at, String by) {
        Ticket ticket = errand.ticket();
        switch (made.kind()) {
            case EXTENSION -> clocks.extend(errand.caseId(), made, at, by);
            case EXCLUSION -> ticket.requests().exclude();
            case PARKING -> {
                ticket.requests().park(at);
                clocks.park(errand.caseId(), at, made.reviewOn(), made.reason(), by);
            }
            case RETURN -> {
                clocks.cancelAll(errand.caseId(), desk.said(ApplicationKind.RETURN), by);
                ticket.giveBack(at);
                if (errand.before().beforeReply()) {
                    docket.conclude(errand.caseId(), at);
                }
                if (errand.before() != Standing.DONE) {
                    docket.archive(errand.caseId());
                }
            }
        }
    }

    /** A parked ticket stays parked until another day, or the work and its clock go on. */
    public void review(ReviewParking command) {
        Errand errand = desk.take(command.caseId(), TicketAction.REVIEW_PARKING);
        String finding = Said.required(command.finding(), REASON);
        Instant now = errand.act().at();
        clocks.reviewed(errand.caseId(), now, errand.by());
        LocalDate until = command.parkedUntil();
        if (until == null) {
            errand.ticket().requests().unpark(now);
            clocks.unpark(errand.caseId(), now, errand.by());
            desk.moved(errand, TicketAction.REVIEW_PARKING, finding, now);
            return;
        }
        if (!until.isAfter(ChinaTime.dayOf(now))) {
            throw new Refused("ticket.parking.review");
        }
        errand.ticket().requests().parking().ifPresent(made -> made.prolong(until));
        clocks.review(errand.caseId(), now, until, finding, errand.by());
        desk.datesMoved(errand);
        desk.done(errand, TicketAction.REVIEW_PARKING, finding + "；" + until);
    }
}
