package org.fengqiao.hotline;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;

/** What must hold of a ticket's facts whoever writes them. */
final class TicketForm {
    private static final int TITLE = 200;
    private static final int FIRST_WORDS = 30;

    private TicketForm() {}

    static void check(FileTicket facts, Instant now) {
        Said.required(facts.content(), 4000);
        Instant dispatched = facts.dispatchedAt();
        Instant due = facts.dueAt();
        if (dispatched != null && dispatched.isAfter(now)) {
            throw new Refused("ticket.time.future");
        }
        if (dispatched != null && dispatched.isBefore(facts.receivedAt())) {
            throw new Refused("ticket.dispatched.early");
        }
        if (due != null && due.isBefore(dispatched == null ? facts.receivedAt() : dispatched)) {
            throw new Refused("deadline.due.before_start");
        }
        if (facts.callers().stream().anyMatch(caller -> caller.name().isEmpty())) {
            throw new Refused("ticket.caller.name");
        }
    }

    /** The title, else the first words of the content. */
    static String title(FileTicket facts) {
        String given = Said.optional(facts.title(), TITLE);
        if (given != null) {
            return given;
        }
        String line = facts.content().lines().findFirst().orElse("");
        return line.length() <= FIRST_WORDS ? line : line.substring(0, FIRST_WORDS) + "…";
    }

    static void checkDone(LocalDate doneOn, Instant receivedAt, Instant now) {
        if (doneOn.isAfter(ChinaTime.dayOf(now))) {
            throw new Refused("ticket.time.future");
        }
        if (doneOn.isBefore(ChinaTime.dayOf(receivedAt))) {
            throw new Refused("ticket.time.before-received");
        }
    }
}
