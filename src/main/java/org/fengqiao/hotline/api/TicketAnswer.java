package org.fengqiao.hotline.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import org.fengqiao.docket.CaseState;
import org.fengqiao.hotline.Satisfaction;
import org.fengqiao.hotline.Standing;
import org.fengqiao.hotline.TicketChannel;
import org.fengqiao.hotline.TicketClass;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as another program reads it, in the English column names of the imports; null: unknown, or not yet.
 *
 * @param unit code of the unit that leads
 * @param state of the file, {@code standing} the step it waits at
 * @param type its category's words
 * @param externalRefs {@code 系统=编号} each
 * @param phone of the first applicant, masked, as {@code id_number}
 * @param dueAt up to and including this instant the reply is on time; the redo's where there is one
 */
record TicketAnswer(
        long id,
        String number,
        String unit,
        @JsonProperty("unit_name") String unitName,
        CaseState state,
        Standing standing,
        @JsonProperty("due_at") @Nullable OffsetDateTime dueAt,
        @Nullable TicketChannel channel,
        @JsonProperty("ticket_class") @Nullable TicketClass ticketClass,
        @Nullable String type,
        String title,
        @Nullable String summary,
        @Nullable String place,
        List<String> applicants,
        @Nullable String phone,
        @JsonProperty("id_number") @Nullable String idNumber,
        @JsonProperty("external_refs") List<String> externalRefs,
        @JsonProperty("leader_in_charge") @Nullable String leaderInCharge,
        @JsonProperty("received_at") OffsetDateTime receivedAt,
        @JsonProperty("dispatched_at") @Nullable OffsetDateTime dispatchedAt,
        @JsonProperty("signed_at") @Nullable OffsetDateTime signedAt,
        @JsonProperty("contacted_at") @Nullable OffsetDateTime contactedAt,
        @JsonProperty("closed_at") @Nullable OffsetDateTime closedAt,
        @JsonProperty("returned_at") @Nullable OffsetDateTime returnedAt,
        @JsonProperty("reopened_at") @Nullable OffsetDateTime reopenedAt,
        boolean urgent,
        boolean excluded,
        boolean restricted,
        @Nullable Boolean resolved,
        @Nullable Satisfaction satisfaction,
        @Nullable String handler,
        @Nullable String reply) {}
