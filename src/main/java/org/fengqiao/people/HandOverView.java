package org.fengqiao.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.docket.CaseDuty;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who leaves hands over.
 *
 * @param duties what is still to be handed over, as far as the reader may see it
 * @param passed what was handed over
 * @param successorLeaves the successor has a last day too: another one is needed
 * @param mayChoose whether the reader may name a successor
 * @param mayConfirm whether the reader may take over now
 */
public record HandOverView(
        long id,
        String name,
        String unitName,
        LocalDate lastDay,
        @Nullable Long successorId,
        @Nullable String successorName,
        HandOverState state,
        List<CaseDuty> duties,
        List<Passed> passed,
        boolean successorLeaves,
        boolean mayChoose,
        boolean mayConfirm,
        int version) {
    /** Something that was handed over. */
    public record Passed(String kind, @Nullable String number, String title, Instant at, String to) {}
}
