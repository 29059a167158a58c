package org.fengqiao.hotline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** An application to the centre. Until it is granted the clock runs; only one of a kind is open at a time. */
@Entity
class TicketApplication {
    @Id
    @GeneratedValue(generator = "ticket_application_seq")
    @SequenceGenerator(name = "ticket_application_seq", sequenceName = "ticket_application_seq")
    private @Nullable Long id;

    private int cycleNo;

    @Enumerated(EnumType.STRING)
    private ApplicationKind kind;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.OPEN;

    private Instant askedAt;
    private String askedBy;
    private String reason;
    private @Nullable Integer amount;
    private @Nullable Long dutyItemId;
    private @Nullable String dutyItem;
    private @Nullable String plan;
    private @Nullable LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ExclusionGround ground;

    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String decision;
    private boolean finalAssignment;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected TicketApplication() {}

    private TicketApplication(int cycleNo, ApplicationKind kind, Instant askedAt, String askedBy, String reason) {
        this.cycleNo = cycleNo;
        this.kind = kind;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
        this.reason = reason;
    }

    static TicketApplication extension(int cycleNo, ApplyExtension command, String by) {
        var made = new TicketApplication(cycleNo, ApplicationKind.EXTENSION, command.askedAt(), by, command.reason());
        made.amount = command.amount();
        return made;
    }

    static TicketApplication giveBack(int cycleNo, ApplyReturn command, DutyItemRow item, String by) {
        var made = new TicketApplication(cycleNo, ApplicationKind.RETURN, command.askedAt(), by, command.reason());
        made.dutyItemId = item.id();
        made.dutyItem = item.code() + " " + item.title();
        return made;
    }

    static TicketApplication parking(int cycleNo, ApplyParking command, String by) {
        var made = new TicketApplication(cycleNo, ApplicationKind.PARKING, command.askedAt(), by, command.reason());
        made.plan = command.plan();
        made.reviewOn = command.reviewOn();
        return made;
    }

    static TicketApplication exclusion(int cycleNo, ApplyExclusion command, String by) {
        var made = new TicketApplication(cycleNo, ApplicationKind.EXCLUSION, command.askedAt(), by, command.reason());
        made.ground = command.ground();
        return made;
    }

    boolean is(long wanted) {
        return id != null && id == wanted;
    }

    ApplicationKind kind() {
        return kind;
    }

    boolean open() {
        return state == ApplicationState.OPEN;
    }

    boolean parks() {
        return kind == ApplicationKind.PARKING && state == ApplicationState.GRANTED && endedAt == null;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    String reason() {
        return reason;
    }

    int amount() {
        return Objects.requireNonNull(amount);
    }

    LocalDate reviewOn() {
        return Objects.requireNonNull(reviewOn);
    }

    boolean finalAssignment() {
        return finalAssignment;
    }

    void decide(Decide command) {
        if (!open()) {
            throw new Refused("ticket.application.decided");
        }
        if (command.decidedAt().isBefore(askedAt)) {
            throw new Refused("ticket.application.decided-before-asked");
        }
        state = command.granted() ? ApplicationState.GRANTED : ApplicationState.REFUSED;
        decidedAt = command.decidedAt();
        decidedBy = command.decidedBy();
        decision = command.words();
        finalAssignment = command.finalAssignment() && !command.granted() && kind == ApplicationKind.RETURN;
    }

    /** The centre need not answer any more. */
    void lapse(Instant at) {
        state = ApplicationState.LAPSED;
        decidedAt = at;
    }

    /** Of a granted parking: it goes on until another day. */
    void prolong(LocalDate until) {
        reviewOn = until;
    }

    /** Of a granted parking: it ended. */
    void end(Instant at) {
        endedAt = at;
    }

    ApplicationView view() {
        return new ApplicationView(
                Objects.requireNonNull(id),
                cycleNo,
                kind,
                state,
                askedAt,
                askedBy,
                reason,
                amount,
                dutyItem,
                plan,
                reviewOn,
                ground,
                decidedAt,
                decidedBy,
                decision,
                finalAssignment,
                endedAt);
    }
}
