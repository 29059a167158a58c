package org.fengqiao.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How and when the petitioner got the answer. */
@Embeddable
class Delivery {
    private Instant deliveredAt;
    private String deliveredBy;

    @Enumerated(EnumType.STRING)
    private DeliveryWay deliveryWay;

    private @Nullable String deliveredTo;
    private @Nullable Instant reviewUntil;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    Delivery(DeliverAnswer command, @Nullable Instant reviewUntil, String by) {
        this.deliveredAt = command.deliveredAt();
        this.deliveredBy = by;
        this.deliveryWay = command.way();
        this.deliveredTo = command.to();
        this.reviewUntil = reviewUntil;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }

    @Nullable Instant reviewUntil() {
        return reviewUntil;
    }

    void closeReview() {
        reviewUntil = null;
    }

    DeliveryView view() {
        return new DeliveryView(deliveredAt, deliveredBy, deliveryWay, deliveredTo, reviewUntil);
    }
}
