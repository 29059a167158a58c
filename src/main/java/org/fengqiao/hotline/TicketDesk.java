package org.fengqiao.hotline;

import java.time.Clock;
import java.time.Instant;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of a ticket begins and ends with: may this be done, and what is to be written about it. */
@Component
class TicketDesk {
    private final Tickets tickets;
    private final CaseReading cases;
    private final TicketRights rights;
    private final TicketPaths paths;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Asking asking;
    private final Words words;
    private final Clock clock;

    TicketDesk(
            Tickets tickets,
            CaseReading cases,
            TicketRights rights,
            TicketPaths paths,
            Timeline timeline,
            ApplicationEventPublisher events,
            Asking asking,
            Words words,
            Clock clock) {
        this.tickets = tickets;
        this.cases = cases;
        this.rights = rights;
        this.paths = paths;
        this.timeline = timeline;
        this.events = events;
        this.asking = asking;
        this.words = words;
        this.clock = clock;
    }

    CurrentUser user() {
        return asking.user();
    }

    Act act() {
        return new Act(asking.user().name(), clock.instant());
    }

    /**
     * Takes up a ticket for a step: what the user may not see does not exist, what it may not do is refused, and so is
     * what the ticket does not allow where it stands.
     */
    Errand take(long caseId, TicketAction action) {
        Errand errand = takeUp(caseId, action);
        if (action != TicketAction.UNDO_MERGE) {
            errand.ticket().require(action);
        }
        return errand;
    }

    /** The same for a step that says itself, in better words, why the ticket does not allow it. */
    Errand takeUp(long caseId, TicketAction action) {
        CaseView head = cases.get(caseId);
        Ticket ticket = find(head);
        if (!rights.permits(asking.user(), ticket, head, action)) {
            throw new Refused("access.role");
        }
        if (head.state().live() == (action == TicketAction.UNDO_MERGE) || head.state() == CaseState.VOID) {
            throw new Refused("case.wrong-state", head.state());
        }
        return new Errand(ticket, head, act(), ticket.standing());
    }

    Ticket find(CaseView head) {
        if (head.kind() != CaseKind.TICKET) {
            throw new Refused("case.unknown");
        }
        return tickets.findById(head.id()).orElseThrow(() -> new Refused("case.unknown"));
    }

    /** A time that somebody gave for what has happened; refuses one still to come. */
    Instant past(Instant given) {
        if (given.isAfter(clock.instant())) {
            throw new Refused("ticket.time.future");
        }
        return given;
    }

    /** A time that somebody gave for what happened to this ticket: not before it was there. */
    Instant past(Errand errand, Instant given) {
        if (given.isBefore(errand.head().receivedAt())) {
            throw new Refused("ticket.time.before-received");
        }
        return past(given);
    }

    /** Writes what was done into the timeline and tells who listens. */
    void done(Errand errand, TicketAction action, @Nullable String note, Instant happenedAt) {
        write(errand, action, TimelineNote.of("ticket." + action.code(), note).at(happenedAt));
    }

    void done(Errand errand, TicketAction action, @Nullable String note) {
        done(errand, action, note, errand.act().at());
    }

    /** The same for a step that leads elsewhere: the diagram moves too. */
    void moved(Errand errand, TicketAction action, @Nullable String note, Instant happenedAt) {
        moved(errand, errand.unitId(), action, note, happenedAt);
    }

    void moved(Errand errand, long unitId, TicketAction action, @Nullable String note, Instant happenedAt) {
        paths.move(errand.ticket(), unitId, errand.before());
        write(
                errand,
                action,
                TimelineNote.of("ticket." + action.code(), note)
                        .at(happenedAt)
                        .change(said(errand.before()), standing(errand.ticket())));
    }

    private void write(Errand errand, TicketAction action, TimelineNote line) {
        timeline.add(errand.caseId(), line, errand.by());
        events.publishEvent(new TicketHandled(
                errand.caseId(), errand.head().number().text(), errand.by(), action, line.before(), line.after()));
    }

    private String standing(Ticket ticket) {
        TicketEnding ending = ticket.ending();
        return said(ending == null ? ticket.standing() : ending);
    }

    /** With the ids that its new lines get when they are written. */
    Ticket stored(Ticket ticket) {
        return tickets.saveAndFlush(ticket);
    }

    void datesMoved(Errand errand) {
        paths.datesMoved(errand.ticket());
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    /** The timeline is kept in Chinese, whoever reads it. */
    String said(Coded constant) {
        return words.text(Words.CHINESE, constant);
    }

    /** What a caller said when called back, in one line. */
    String said(Answer answer) {
        AnswerView view = answer.view();
        StringBuilder said = new StringBuilder(words("ticket.reached." + view.reached()));
        if (view.solved() != null) {
            said.append("，").append(words("ticket.solved." + view.solved()));
        }
        Satisfaction satisfaction = view.satisfaction();
        if (satisfaction != null && satisfaction != Satisfaction.UNRATED) {
            said.append("，").append(said(satisfaction));
        }
        if (view.words() != null) {
            said.append("：").append(view.words());
        }
        return said.toString();
    }

    String words(String key, Object... arguments) {
        return words.text(Words.CHINESE, key, arguments);
    }
}
