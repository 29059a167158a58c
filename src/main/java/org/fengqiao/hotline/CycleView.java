package org.fengqiao.hotline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * One round from dispatch to the platform's call-back.
 *
 * @param replyFaults what the check found in the reply that was sent all the same
 * @param result the platform's call-back
 * @param sentBack to be done again in the next cycle
 */
public record CycleView(
        int number,
        Instant openedAt,
        @Nullable String redoReason,
        @Nullable UnitRow handler,
        @Nullable Instant handedAt,
        @Nullable String handedBy,
        @Nullable String handedNote,
        @Nullable Instant handledAt,
        @Nullable String handledBy,
        @Nullable LocalDate doneOn,
        @Nullable String outcome,
        @Nullable Boolean solved,
        @Nullable AnswerView ownCallBack,
        @Nullable Instant checkedAt,
        @Nullable String checkedBy,
        @Nullable String checkNote,
        @Nullable Instant repliedAt,
        @Nullable String repliedBy,
        @Nullable String reply,
        List<ReplyFault> replyFaults,
        @Nullable String replyConfirmed,
        @Nullable AnswerView result,
        boolean sentBack) {
    public CycleView {
        replyFaults = List.copyOf(replyFaults);
    }
}
