package org.fengqiao.docket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One line of the deadline ledger; lines are added and never changed.
 *
 * @param id 0 until it is written; lines are replayed in the order of their ids
 * @param happenedAt of {@code SET} the start event, of {@code WARNED} and {@code MISSED} the moment that was passed,
 *     however late the job ran
 * @param policyId the policy counted by; null where a sender named the due date, and for lines without a term
 * @param days of an extension, in the unit of the limit
 * @param askedAt of an extension, when it was applied for
 * @param askedBy of an extension, who applied for it, where that is known
 * @param term of {@code SET}, {@code CORRECTED}, {@code EXTENDED}, {@code RESUMED} and {@code RECOMPUTED}: what holds
 *     from here on
 */
public record DeadlineLine(
        long id,
        DeadlineKey key,
        DeadlineVerb verb,
        Instant happenedAt,
        Instant recordedAt,
        String actor,
        @Nullable Long policyId,
        @Nullable Integer days,
        @Nullable Instant askedAt,
        @Nullable String askedBy,
        @Nullable DeadlineTerm term,
        @Nullable String reason) {
    /** The database keeps milliseconds of what it is given by the clock, so finer times are cut here. */
    public DeadlineLine {
        happenedAt = happenedAt.truncatedTo(ChronoUnit.MILLIS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
        askedAt = askedAt == null ? null : askedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    static DeadlineLine of(DeadlineKey key, DeadlineVerb verb, Instant happenedAt, Instant recordedAt, String actor) {
        return new DeadlineLine(0, key, verb, happenedAt, recordedAt, actor, null, null, null, null, null, null);
    }

    DeadlineLine term(DeadlineTerm now, @Nullable Long policy) {
        return new DeadlineLine(
                id, key, verb, happenedAt, recordedAt, actor, policy, days, askedAt, askedBy, now, reason);
    }

    DeadlineLine asked(int extraDays, Instant when, @Nullable String who) {
        return new DeadlineLine(
                id, key, verb, happenedAt, recordedAt, actor, policyId, extraDays, when, who, term, reason);
    }

    /** Refuses to go without a reason. */
    DeadlineLine because(String why) {
        if (why.isBlank()) {
            throw new Refused("deadline.reason.missing");
        }
        return reason(why.strip());
    }

    DeadlineLine reason(@Nullable String why) {
        return new DeadlineLine(
                id, key, verb, happenedAt, recordedAt, actor, policyId, days, askedAt, askedBy, term, why);
    }

    DeadlineLine id(long given) {
        return new DeadlineLine(
                given, key, verb, happenedAt, recordedAt, actor, policyId, days, askedAt, askedBy, term, reason);
    }
}
