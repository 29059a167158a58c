package org.fengqiao.petition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a petition beside its head. What an imported record does not tell is null.
 *
 * @param noticeOwed name and address are known, so that a written notice is owed (art. 23)
 * @param repeated the same person about the same matter
 * @param otherOrgan whom it was given to, or who is competent
 * @param repliedAt when the first answer was delivered
 * @param satisfaction with the unit that handled it
 * @param officeSatisfaction with the petition office
 */
public record PetitionFacts(
        @Nullable PetitionChannel channel,
        @Nullable PetitionOrigin origin,
        @Nullable String sender,
        @Nullable String senderNumber,
        @Nullable Instant reportDueAt,
        @Nullable Instant reportedAt,
        @Nullable Integer people,
        boolean noticeOwed,
        @Nullable PetitionClass petitionClass,
        @Nullable ClaimRoute route,
        boolean simple,
        boolean repeated,
        boolean newFacts,
        @Nullable Decision decision,
        @Nullable String decisionNote,
        @Nullable String otherOrgan,
        @Nullable String receipt,
        @Nullable Instant objectedAt,
        @Nullable Instant notifiedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant repliedAt,
        @Nullable String reply,
        @Nullable Satisfaction satisfaction,
        @Nullable Satisfaction officeSatisfaction,
        @Nullable PetitionEnding ending,
        @Nullable Instant endedAt) {}
