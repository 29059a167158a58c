package org.fengqiao.hotline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/** One round of a ticket: dispatched, handled, called back, checked, replied, and what the platform then heard. */
@Entity
class TicketCycle {
    @Id
    @GeneratedValue(generator = "ticket_cycle_seq")
    @SequenceGenerator(name = "ticket_cycle_seq", sequenceName = "ticket_cycle_seq")
    private @Nullable Long id;

    private int cycleNo;
    private Instant openedAt;
    private @Nullable String redoReason;
    private @Nullable Instant handedAt;
    private @Nullable String handedBy;
    private @Nullable Long handedUnitId;
    private @Nullable String handedNote;
    private @Nullable Instant handledAt;
    private @Nullable String handledBy;
    private @Nullable LocalDate doneOn;
    private @Nullable String outcome;
    private @Nullable Boolean solved;

    @Embedded
    @AttributeOverride(name = "answeredAt", column = @Column(name = "called_back_at"))
    @AttributeOverride(name = "enteredBy", column = @Column(name = "called_back_by"))
    @AttributeOverride(name = "reached", column = @Column(name = "caller_reached"))
    @AttributeOverride(name = "solved", column = @Column(name = "caller_solved"))
    @AttributeOverride(name = "satisfaction", column = @Column(name = "caller_satisfaction"))
    @AttributeOverride(name = "words", column = @Column(name = "caller_words"))
    private @Nullable Answer ownCallBack;

    private @Nullable Instant checkedAt;
    private @Nullable String checkedBy;
    private @Nullable String checkNote;
    private @Nullable Instant repliedAt;
    private @Nullable String repliedBy;
    private @Nullable String reply;
    private @Nullable String replyFaults;
    private @Nullable String replyConfirmed;

    @Embedded
    @AttributeOverride(name = "answeredAt", column = @Column(name = "result_at"))
    @AttributeOverride(name = "enteredBy", column = @Column(name = "result_by"))
    @AttributeOverride(name = "reached", column = @Column(name = "result_reached"))
    @AttributeOverride(name = "solved", column = @Column(name = "result_solved"))
    @AttributeOverride(name = "satisfaction", column = @Column(name = "result_satisfaction"))
    @AttributeOverride(name = "words", column = @Column(name = "result_words"))
    private @Nullable Answer result;

    private boolean sentBack;

    @SuppressWarnings("NullAway.Init")
    protected TicketCycle() {}

    TicketCycle(int cycleNo, Instant openedAt, @Nullable String redoReason) {
        this.cycleNo = cycleNo;
        this.openedAt = openedAt;
        this.redoReason = redoReason;
    }

    int number() {
        return cycleNo;
    }

    /** Where the round stands; the platform's own call-back is not waited for where the township is the centre. */
    Standing standing(boolean awaitsPlatform, boolean callsBack) {
        if (repliedAt != null) {
            return awaitsPlatform && result == null ? Standing.RESULT : Standing.FILING;
        }
        if (handedAt == null) {
            return Standing.DISPATCHING;
        }
        if (handledAt == null) {
            return Standing.HANDLING;
        }
        if (callsBack && ownCallBack == null && checkedAt == null) {
            return Standing.CALLING_BACK;
        }
        return checkedAt == null ? Standing.CHECKING : Standing.REPLYING;
    }

    void hand(long unitId, @Nullable String note, Act act) {
        handedUnitId = unitId;
        handedNote = note;
        handedAt = act.at();
        handedBy = act.by();
    }

    @Nullable Long handler() {
        return handedUnitId;
    }

    void handle(Handle command, Act act) {
        outcome = command.outcome();
        doneOn = command.doneOn();
        solved = command.solved();
        handledAt = act.at();
        handledBy = act.by();
    }

    /** Taken up from a file that has a reply but no closing: what it says was done there. */
    void handledElsewhere(String whatWasDone, Act act) {
        outcome = whatWasDone;
        handledAt = act.at();
        handledBy = act.by();
        checkedAt = act.at();
        checkedBy = act.by();
    }

    void calledBack(Answer answer) {
        ownCallBack = answer;
    }

    void pass(@Nullable String note, Act act) {
        checkedAt = act.at();
        checkedBy = act.by();
        checkNote = note;
    }

    /** To the handler once more; what was said stays in the timeline, what was done in the form. */
    void backToHandler() {
        handledAt = null;
        ownCallBack = null;
        checkedAt = null;
    }

    void reply(Reply command, List<ReplyFinding> findings, Act act) {
        reply = command.text();
        repliedAt = command.repliedAt();
        repliedBy = act.by();
        replyFaults = findings.isEmpty()
                ? null
                : findings.stream()
                        .map(finding -> finding.fault().code())
                        .distinct()
                        .collect(Collectors.joining(","));
        replyConfirmed = findings.isEmpty() ? null : command.confirmedBecause();
    }

    Optional<Instant> repliedAt() {
        return Optional.ofNullable(repliedAt);
    }

    Optional<Answer> ownCallBack() {
        return Optional.ofNullable(ownCallBack);
    }

    Optional<Answer> result() {
        return Optional.ofNullable(result);
    }

    void result(Answer answer, boolean redo) {
        result = answer;
        sentBack = redo;
    }

    CycleView view(@Nullable UnitRow handler) {
        return new CycleView(
                cycleNo,
                openedAt,
                redoReason,
                handler,
                handedAt,
                handedBy,
                handedNote,
                handledAt,
                handledBy,
                doneOn,
                outcome,
                solved,
                ownCallBack().map(Answer::view).orElse(null),
                checkedAt,
                checkedBy,
                checkNote,
                repliedAt,
                repliedBy,
                reply,
                faults(),
                replyConfirmed,
                result().map(Answer::view).orElse(null),
                sentBack);
    }

    private List<ReplyFault> faults() {
        return replyFaults == null
                ? List.of()
                : Stream.of(replyFaults.split(","))
                        .flatMap(code -> Coded.find(ReplyFault.class, code).stream())
                        .toList();
    }
}
