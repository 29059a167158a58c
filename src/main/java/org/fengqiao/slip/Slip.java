package org.fengqiao.slip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** A paper about a case. Its number is drawn when the leader signs it; from then on its words stand. */
@Entity
class Slip {
    @Id
    @GeneratedValue(generator = "slip_seq")
    @SequenceGenerator(name = "slip_seq", sequenceName = "slip_seq")
    private @Nullable Long id;

    private long caseId;

    @Enumerated(EnumType.STRING)
    private SlipKind kind;

    @Enumerated(EnumType.STRING)
    private SlipState state = SlipState.DRAFT;

    private @Nullable String number;
    private long issuerId;
    private String addressee;

    @Column(name = "to_unit_id")
    private @Nullable Long toUnitId;

    private String content;
    private @Nullable LocalDate dueOn;
    private @Nullable Long answersId;
    private String token;
    private Instant draftedAt;
    private String draftedBy;
    private @Nullable Instant signedAt;
    private @Nullable String signedBy;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private @Nullable Instant scannedAt;
    private @Nullable String voidReason;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Slip() {}

    Slip(DraftSlip facts, long issuerId, String addressee, String token, Instant now, String by) {
        this.caseId = facts.caseId();
        this.kind = facts.kind();
        this.issuerId = issuerId;
        this.addressee = addressee;
        this.toUnitId = facts.toUnitId();
        this.content = facts.content();
        this.dueOn = facts.dueOn();
        this.answersId = facts.answersId();
        this.token = token;
        this.draftedAt = now;
        this.draftedBy = by;
    }

    long id() {
        return java.util.Objects.requireNonNull(id);
    }

    long caseId() {
        return caseId;
    }

    SlipKind kind() {
        return kind;
    }

    long issuerId() {
        return issuerId;
    }

    @Nullable Long toUnitId() {
        return toUnitId;
    }

    String addressee() {
        return addressee;
    }

    SlipState state() {
        return state;
    }

    String called() {
        return number == null ? "" : number;
    }

    void sign(String drawn, Instant now, String by) {
        require(SlipState.DRAFT);
        state = SlipState.SIGNED;
        number = drawn;
        signedAt = now;
        signedBy = by;
    }

    void requireUnsigned() {
        require(SlipState.DRAFT);
    }

    /** What the addressee wrote back; again where it writes once more. */
    void answered(String words, Instant now, String by) {
        if (state != SlipState.ANSWERED) {
            require(SlipState.SIGNED);
        }
        state = SlipState.ANSWERED;
        answer = words;
        answeredAt = now;
        answeredBy = by;
    }

    void scanned(Instant now) {
        if (state == SlipState.DRAFT) {
            throw new Refused("slip.wrong_state", state);
        }
        scannedAt = now;
    }

    void makeVoid(String reason) {
        if (state != SlipState.DRAFT) {
            require(SlipState.SIGNED);
        }
        state = SlipState.VOID;
        voidReason = reason;
    }

    void requireVersion(int expected) {
        if (version != expected) {
            throw new Refused("slip.changed");
        }
    }

    private void require(SlipState wanted) {
        if (state != wanted) {
            throw new Refused("slip.wrong_state", state);
        }
    }
}
