package org.fengqiao.hotline.api;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import org.fengqiao.hotline.TicketChannel;
import org.fengqiao.hotline.TicketClass;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as another program records it, in the English column names of the imports. What can only be known of a ticket
 * that has been worked on ({@code closed_at}, {@code resolved} and so on) is no part of it.
 *
 * @param externalId the sender's number
 * @param sourceSystem default {@code api}
 * @param unit code or full name; default: the caller's
 * @param receivedAt default: now
 * @param type code or words of a category of the township
 * @param externalRefs {@code 系统=编号} each
 * @param matter records with the same text here are one matter
 * @param phone of the first applicant, as {@code id_number} and {@code address}
 * @param channel default {@code 12345}
 * @param dispatchedAt default: received
 * @param dueAt default: by the policy in force
 */
record TicketBody(
        @JsonProperty("external_id") @Nullable String externalId,
        @JsonProperty("source_system") @Nullable String sourceSystem,
        @Nullable String unit,
        @JsonProperty("received_at") @Nullable OffsetDateTime receivedAt,
        @Nullable String type,
        @Nullable String title,
        @Nullable String summary,
        @JsonProperty("external_refs") @Nullable List<String> externalRefs,
        @Nullable String matter,

        @JsonProperty("leader_in_charge") @JsonAlias("leader") @Nullable String leaderInCharge,

        @Nullable List<String> applicants,
        @Nullable String phone,
        @JsonProperty("id_number") @Nullable String idNumber,
        @Nullable String address,
        @Nullable String place,
        @JsonProperty("due_at") @Nullable OffsetDateTime dueAt,
        @Nullable TicketChannel channel,
        @JsonProperty("ticket_class") @Nullable TicketClass ticketClass,
        @JsonProperty("dispatched_at") @Nullable OffsetDateTime dispatchedAt,
        @Nullable Boolean urgent,
        @JsonProperty("no_reply") @Nullable Boolean noReply,
        @JsonProperty("final_assignment") @Nullable Boolean finalAssignment,
        @Nullable Boolean restricted) {
    /** Says nothing personal. */
    @Override
    public String toString() {
        return "TicketBody[" + externalId + "]";
    }
}
