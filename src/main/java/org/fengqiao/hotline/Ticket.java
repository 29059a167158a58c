package org.fengqiao.hotline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A ticket: its facts, and the verbs that change them. Which verb is legal stands in {@link Standing#moves()}; what was
 * done in a round stands in {@link TicketCycle}. Order and time are the diagram's affair.
 */
@Entity
class Ticket {
    @Id
    private long caseId;

    @Embedded
    private Origin origin;

    private @Nullable Instant signedAt;
    private @Nullable Instant contactedAt;
    private @Nullable Instant returnedAt;
    private @Nullable Instant reopenedAt;
    private @Nullable Boolean resolved;

    @Enumerated(EnumType.STRING)
    private @Nullable Satisfaction satisfaction;

    private @Nullable Instant resultAt;
    private @Nullable String handler;
    private @Nullable String reply;

    @Enumerated(EnumType.STRING)
    private @Nullable TicketEnding ending;

    private @Nullable Instant endedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("cycleNo")
    private List<TicketCycle> cycles = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<TicketContact> contacts = new ArrayList<>();

    @Embedded
    private Requests requests;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<TicketSupervision> supervisions = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Ticket() {}

    Ticket(long caseId, FileTicket facts, @Nullable String category) {
        this.caseId = caseId;
        this.origin = new Origin(facts, category);
        this.requests = new Requests(facts.finalAssignment());
        Instant dispatched = Objects.requireNonNull(origin.dispatchedAt());
        this.signedAt = origin.own() ? dispatched : null;
        cycles.add(new TicketCycle(1, dispatched, null));
    }

    long caseId() {
        return caseId;
    }

    Origin origin() {
        return origin;
    }

    Requests requests() {
        return requests;
    }

    boolean own() {
        return origin.own();
    }

    @Nullable Instant contactedAt() {
        return contactedAt;
    }

    @Nullable TicketEnding ending() {
        return ending;
    }

    List<TicketCycle> cycles() {
        return cycles;
    }

    List<TicketContact> contacts() {
        return contacts;
    }

    List<TicketSupervision> supervisions() {
        return supervisions;
    }

    TicketCycle cycle() {
        return cycles.getLast();
    }

    /** Where it stands, from the facts alone. What came from a file as closed has no cycle, and is done. */
    Standing standing() {
        if (ending != null || cycles.isEmpty()) {
            return Standing.DONE;
        }
        if (requests.parkedAt() != null) {
            return Standing.PARKED;
        }
        // A redo is not signed again.
        return signedAt == null && cycles.size() == 1 ? Standing.SIGNING : cycle().standing(!own(), !origin.noReply());
    }

    /** What may be done where it stands. */
    Set<TicketAction> moves() {
        Set<TicketAction> moves = standing().moves();
        moves.removeIf(action -> requests.forbid(action) || forbid(action));
        return moves;
    }

    private boolean forbid(TicketAction action) {
        return switch (action) {
            case APPLY_RETURN -> own() || cycles.size() > 1;
            case ANSWER_SUPERVISION -> supervisions.stream().noneMatch(TicketSupervision::open);
            case RECORD_RESULT -> own() || ending == TicketEnding.RETURNED || ending == TicketEnding.WITHDRAWN;
            default -> false;
        };
    }

    void require(TicketAction action) {
        if (!moves().contains(action)) {
            throw new Refused("ticket.move.refused", standing(), action);
        }
    }

    void sign(Instant at) {
        require(TicketAction.SIGN);
        signedAt = at;
    }

    void dispatch(long unitId, String unitName, @Nullable String note, Act act) {
        require(TicketAction.DISPATCH);
        cycle().hand(unitId, note, act);
        handler = unitName;
    }

    /** Keeps an attempt; the first that reached the caller is the response. */
    boolean contact(LogContact command, String by) {
        require(TicketAction.LOG_CONTACT);
        contacts.add(new TicketContact(cycle().number(), command, by));
        boolean first = command.reached() && contactedAt == null;
        if (first) {
            contactedAt = command.madeAt();
        }
        return first;
    }

    /** Whether anybody spoke to the caller in this round; of the first, a file may tell it. */
    boolean reachedSomebody() {
        int round = cycle().number();
        return round == 1 && contactedAt != null
                || contacts.stream().anyMatch(made -> made.reached() && made.cycle() == round)
                || cycle().ownCallBack().filter(Answer::reached).isPresent();
    }

    void handle(Handle command, Act act) {
        require(TicketAction.HANDLE);
        cycle().handle(command, act);
    }

    /** Who was reached was contacted, if nobody had before. */
    void callBack(Answer answer, boolean sendBack) {
        require(TicketAction.CALL_BACK);
        cycle().calledBack(answer);
        contactedAt = contactedAt == null && answer.reached() ? answer.at() : contactedAt;
        if (sendBack) {
            cycle().backToHandler();
        }
    }

    void check(Check command, Act act) {
        require(TicketAction.CHECK);
        if (command.passed()) {
            cycle().pass(command.reason(), act);
        } else {
            cycle().backToHandler();
        }
    }

    /** Where the township is the centre, what it heard itself is the result. */
    void reply(Reply command, List<ReplyFinding> findings, Act act) {
        require(TicketAction.REPLY);
        cycle().reply(command, findings, act);
        reply = command.text();
        if (own()) {
            cycle().ownCallBack().ifPresent(this::heard);
        }
        requests.lapse(act.at());
    }

    /** The platform's call-back; a redo begins the next cycle with the handler of the last. */
    void result(RecordResult command, Answer answer, Act act) {
        require(TicketAction.RECORD_RESULT);
        if (cycles.isEmpty()) {
            Instant dispatched = origin.dispatchedAt();
            cycles.add(new TicketCycle(1, dispatched == null ? answer.at() : dispatched, null));
            end(TicketEnding.ARCHIVED, act.at());
        }
        cycle().result(answer, command.redo());
        heard(answer);
        if (command.redo()) {
            redo(command, act);
        }
    }

    private void heard(Answer answer) {
        resultAt = answer.at();
        resolved = answer.solved();
        satisfaction = answer.satisfaction();
    }

    private void redo(RecordResult command, Act act) {
        Long last = cycle().handler();
        cycles.add(new TicketCycle(cycle().number() + 1, command.at(), command.redoReason()));
        if (last != null) {
            cycle().hand(last, command.redoReason(), act);
        }
        // The first redo is the one that the figures of its year have counted; a later one does not take it away.
        reopenedAt = reopenedAt == null ? command.at() : reopenedAt;
        ending = null;
        endedAt = null;
    }

    void apply(TicketAction action, TicketApplication made) {
        require(action);
        requests.add(made);
    }

    /** Given to somebody else by the centre. */
    void giveBack(Instant at) {
        returnedAt = at;
        end(TicketEnding.RETURNED, at);
    }

    void supervise(TicketSupervision raised) {
        require(TicketAction.SUPERVISE);
        supervisions.add(raised);
    }

    TicketSupervision supervision(long id) {
        return supervisions.stream()
                .filter(raised -> raised.is(id))
                .findFirst()
                .orElseThrow(() -> new Refused("ticket.supervision.unknown"));
    }

    void end(TicketEnding how, Instant at) {
        requests.unpark(at);
        ending = how;
        endedAt = at;
    }

    void correct(CorrectFacts facts, @Nullable String categoryName) {
        require(TicketAction.CORRECT_FACTS);
        origin.correct(facts, categoryName);
    }

    /** Taken up from a file. */
    void begin(Instant openedAt) {
        if (cycles.isEmpty()) {
            cycles.add(new TicketCycle(1, openedAt, null));
        }
        if (reopenedAt != null && cycles.size() == 1) {
            cycles.add(new TicketCycle(2, reopenedAt, null));
        }
        signedAt = own() && signedAt == null ? openedAt : signedAt;
    }

    boolean signed() {
        return signedAt != null;
    }

    /** A handler or a reply that a file names. */
    @Nullable String handler() {
        return handler;
    }

    @Nullable String reply() {
        return reply;
    }

    TicketFacts facts() {
        return new TicketFacts(
                origin.channel(),
                origin.ticketClass(),
                origin.category(),
                origin.categoryId(),
                origin.urgent(),
                origin.noReply(),
                requests.finalAssignment(),
                origin.dispatchedAt(),
                signedAt,
                contactedAt,
                returnedAt,
                reopenedAt,
                requests.parkedAt(),
                requests.excluded(),
                resolved,
                satisfaction,
                resultAt,
                handler,
                reply,
                cycles.isEmpty() ? 0 : cycle().number(),
                ending,
                endedAt);
    }
}
