package org.fengqiao.hotline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a ticket is about and by which door it came. What an imported record does not tell is null. */
@Embeddable
class Origin {
    @Enumerated(EnumType.STRING)
    private @Nullable TicketChannel channel;

    @Enumerated(EnumType.STRING)
    private @Nullable TicketClass ticketClass;

    private @Nullable String category;
    private @Nullable Long categoryId;
    private boolean urgent;
    private boolean noReply;
    private @Nullable Instant dispatchedAt;

    protected Origin() {}

    Origin(FileTicket facts, @Nullable String category) {
        this.channel = facts.channel();
        this.ticketClass = facts.ticketClass();
        this.category = category;
        this.categoryId = facts.categoryId();
        this.urgent = facts.urgent();
        this.noReply = facts.noReply();
        this.dispatchedAt = facts.dispatchedAt() == null ? facts.receivedAt() : facts.dispatchedAt();
    }

    @Nullable TicketChannel channel() {
        return channel;
    }

    /** The township is the centre of what came through its own doors. */
    boolean own() {
        return channel != null && channel.own();
    }

    @Nullable TicketClass ticketClass() {
        return ticketClass;
    }

    @Nullable String category() {
        return category;
    }

    @Nullable Long categoryId() {
        return categoryId;
    }

    boolean urgent() {
        return urgent;
    }

    boolean noReply() {
        return noReply;
    }

    /** When the centre sent it to the township. */
    @Nullable Instant dispatchedAt() {
        return dispatchedAt;
    }

    void correct(CorrectFacts facts, @Nullable String categoryName) {
        ticketClass = facts.ticketClass();
        // What a file called its category stays until somebody chooses one of ours.
        category = categoryName == null && categoryId == null ? category : categoryName;
        categoryId = facts.categoryId();
        noReply = facts.noReply();
    }
}
