package org.fengqiao.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A review (复查) or re-review (复核) by a higher organ, as the township registers it. */
@Entity
class PetitionReview {
    @Id
    @GeneratedValue(generator = "petition_review_seq")
    @SequenceGenerator(name = "petition_review_seq", sequenceName = "petition_review_seq")
    private @Nullable Long id;

    private int roundNo;

    @Enumerated(EnumType.STRING)
    private ReviewStage stage;

    private String organ;
    private Instant requestedAt;
    private String recordedBy;
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewResult result;

    private @Nullable String note;
    private @Nullable Instant deliveredAt;
    private @Nullable Instant nextUntil;

    @SuppressWarnings("NullAway.Init")
    protected PetitionReview() {}

    PetitionReview(int roundNo, ReviewStage stage, RequestReview command, String by) {
        this.roundNo = roundNo;
        this.stage = stage;
        this.organ = command.organ();
        this.requestedAt = command.requestedAt();
        this.recordedBy = by;
    }

    int round() {
        return roundNo;
    }

    ReviewStage stage() {
        return stage;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    void decide(RecordReview command, @Nullable Instant until) {
        decidedAt = command.decidedAt();
        result = command.result();
        note = command.note();
        deliveredAt = command.deliveredAt();
        nextUntil = until;
    }

    boolean decided() {
        return decidedAt != null;
    }

    boolean revoked() {
        return result == ReviewResult.REVOKED;
    }

    @Nullable Instant nextUntil() {
        return nextUntil;
    }

    void closeNext() {
        nextUntil = null;
    }

    ReviewView view() {
        return new ReviewView(
                roundNo, stage, organ, requestedAt, recordedBy, decidedAt, result, note, deliveredAt, nextUntil);
    }
}
