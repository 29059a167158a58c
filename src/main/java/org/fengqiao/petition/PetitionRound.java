package org.fengqiao.petition;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/** From acceptance to the delivery of the answer. A review that quashes the opinion begins the next one. */
@Entity
class PetitionRound {
    @Id
    @GeneratedValue(generator = "petition_round_seq")
    @SequenceGenerator(name = "petition_round_seq", sequenceName = "petition_round_seq")
    private @Nullable Long id;

    private int roundNo;
    private Instant openedAt;
    private @Nullable String reason;
    private @Nullable Long handedUnitId;
    private @Nullable Instant handledAt;
    private @Nullable String handledBy;
    private @Nullable String findings;
    private boolean hearing;

    @Embedded
    private @Nullable Opinion opinion;

    @Embedded
    private @Nullable Delivery delivery;

    @SuppressWarnings("NullAway.Init")
    protected PetitionRound() {}

    PetitionRound(int roundNo, Instant openedAt, @Nullable String reason, long handedUnitId) {
        this.roundNo = roundNo;
        this.openedAt = openedAt;
        this.reason = reason;
        this.handedUnitId = handedUnitId;
    }

    int number() {
        return roundNo;
    }

    @Nullable Long handler() {
        return handedUnitId;
    }

    void hand(long unitId) {
        handedUnitId = unitId;
    }

    void handle(HandlePetition command, Act act) {
        findings = command.findings();
        hearing = command.hearing();
        handledAt = act.at();
        handledBy = act.by();
    }

    void write(WriteOpinion command, Act act) {
        opinion = new Opinion(command, act);
    }

    void deliver(DeliverAnswer command, @Nullable Instant reviewUntil, String by) {
        delivery = new Delivery(command, reviewUntil, by);
    }

    boolean handled() {
        return handledAt != null;
    }

    @Nullable Instant handledAt() {
        return handledAt;
    }

    boolean written() {
        return opinion != null;
    }

    @Nullable Instant writtenAt() {
        return opinion == null ? null : opinion.writtenAt();
    }

    boolean delivered() {
        return delivery != null;
    }

    @Nullable Instant deliveredAt() {
        return delivery == null ? null : delivery.deliveredAt();
    }

    /** The petitioner asks for no review. */
    void closeReview() {
        if (delivery != null) {
            delivery.closeReview();
        }
    }

    @Nullable Instant reviewUntil() {
        return delivery == null ? null : delivery.reviewUntil();
    }

    /** What the petitioner is told: of an opinion, its decisive part. */
    @Nullable String answer() {
        return opinion == null ? findings : opinion.opinionText();
    }

    RoundView view(@Nullable UnitRow handler) {
        return new RoundView(
                roundNo,
                openedAt,
                reason,
                handler,
                handledAt,
                handledBy,
                findings,
                hearing,
                opinion == null ? null : opinion.view(),
                delivery == null ? null : delivery.view());
    }
}
