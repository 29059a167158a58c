package org.fengqiao.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a petition at the township's door: accepted, given to somebody else, handed back (受理告知). */
@Embeddable
class Receipt {
    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    private @Nullable String decidedBy;
    private @Nullable String decisionNote;
    private @Nullable String otherOrgan;
    private @Nullable String receipt;
    private @Nullable Instant receiptAt;
    private @Nullable Instant objectedAt;
    private @Nullable Instant objectionRefusedAt;
    private @Nullable Instant notifiedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant returnedAt;

    void decide(Decision what, @Nullable String organ, @Nullable String note, Act act) {
        decision = what;
        decidedBy = act.by();
        otherOrgan = organ;
        decisionNote = note;
    }

    void accept(Instant at, @Nullable Instant told) {
        acceptedAt = at;
        notify(told);
    }

    /** The first notice is the one that counts. */
    void notify(@Nullable Instant told) {
        notifiedAt = notifiedAt == null ? told : notifiedAt;
    }

    void object(Instant at) {
        objectedAt = at;
    }

    /** With the sender's consent it goes back; without, the township decides again. */
    void answered(boolean consented, Instant at) {
        if (consented) {
            returnedAt = at;
        } else {
            objectionRefusedAt = at;
            decision = null;
        }
    }

    void received(String words, Instant at) {
        receipt = words;
        receiptAt = at;
    }

    @Nullable Decision decision() {
        return decision;
    }

    @Nullable String note() {
        return decisionNote;
    }

    @Nullable String otherOrgan() {
        return otherOrgan;
    }

    @Nullable String receipt() {
        return receipt;
    }

    @Nullable Instant receiptAt() {
        return receiptAt;
    }

    @Nullable Instant objectedAt() {
        return objectedAt;
    }

    /** An objection can be made once. */
    boolean objectedBefore() {
        return objectionRefusedAt != null;
    }

    @Nullable Instant notifiedAt() {
        return notifiedAt;
    }

    @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable Instant returnedAt() {
        return returnedAt;
    }

    /** Of a petition from a file: what it tells of is decided. */
    void took(Act act) {
        if (acceptedAt != null) {
            decision = Decision.ACCEPTED;
            decidedBy = act.by();
        }
    }

    void forgetWhy() {
        decisionNote = null;
    }
}
