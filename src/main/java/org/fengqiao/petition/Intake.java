package org.fengqiao.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** By which way a petition came, from whom, and whom the township owes an answer. */
@Embeddable
class Intake {
    @Enumerated(EnumType.STRING)
    private @Nullable PetitionChannel channel;

    @Enumerated(EnumType.STRING)
    private @Nullable PetitionDoor intakeChannel;

    @Enumerated(EnumType.STRING)
    private @Nullable PetitionOrigin origin;

    private @Nullable String sender;
    private @Nullable String senderNumber;
    private @Nullable Instant reportDueAt;
    private @Nullable Instant reportedAt;
    private @Nullable Integer people;
    private boolean noticeOwed;

    protected Intake() {}

    Intake(FilePetition facts) {
        this.channel = facts.channel();
        this.intakeChannel = facts.channel().door();
        this.origin = facts.origin();
        this.sender = facts.sender();
        this.senderNumber = facts.senderNumber();
        this.reportDueAt = facts.reportDueAt();
        this.people = facts.people();
        this.noticeOwed = facts.noticeOwed();
    }

    @Nullable PetitionChannel channel() {
        return channel;
    }

    @Nullable PetitionOrigin origin() {
        return origin;
    }

    /** It came from somebody who can take it back. */
    boolean sent() {
        return origin == PetitionOrigin.FORWARDED || origin == PetitionOrigin.ASSIGNED;
    }

    @Nullable String sender() {
        return sender;
    }

    @Nullable String senderNumber() {
        return senderNumber;
    }

    @Nullable Instant reportDueAt() {
        return reportDueAt;
    }

    @Nullable Instant reportedAt() {
        return reportedAt;
    }

    /** An assigned petition whose result its sender does not know yet. */
    boolean owesReport() {
        return origin == PetitionOrigin.ASSIGNED && reportedAt == null;
    }

    void report(Instant at) {
        reportedAt = at;
    }

    @Nullable Integer people() {
        return people;
    }

    boolean noticeOwed() {
        return noticeOwed;
    }

    void correct(CorrectFacts facts) {
        people = facts.people();
        sender = facts.sender();
        senderNumber = facts.senderNumber();
    }

    /** Nothing of it stays with the township. */
    void forget() {
        sender = null;
        senderNumber = null;
        people = null;
    }
}
