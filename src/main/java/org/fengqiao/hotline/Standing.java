package org.fengqiao.hotline;

import static org.fengqiao.hotline.TicketAction.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.kernel.Coded;

/**
 * Where a ticket stands, as its facts say. The diagram {@code hotline-ticket} stands at the same place: at the step named
 * here.
 */
public enum Standing implements Coded {
    SIGNING("signTicket"),
    DISPATCHING("dispatchTicket"),
    HANDLING("handleTicket"),
    CALLING_BACK("callBack"),
    CHECKING("checkHandling"),
    REPLYING("replyPlatform"),
    PARKED("reviewParking"),
    RESULT("platformResult"),
    FILING("fileTicket"),
    DONE("closed");

    private final String step;

    Standing(String step) {
        this.step = step;
    }

    /** Element of {@code hotline-ticket}. */
    String step() {
        return step;
    }

    /** The reply was not sent yet, and the ticket not given back. */
    public boolean beforeReply() {
        return ordinal() <= PARKED.ordinal();
    }

    /** Every legal move there is; the facts of a ticket may rule some out. */
    Set<TicketAction> moves() {
        Set<TicketAction> moves = switch (this) {
            case SIGNING -> EnumSet.of(SIGN);
            case DISPATCHING -> EnumSet.of(DISPATCH, APPLY_PARKING, REFER_TO_MEDIATION);
            case HANDLING -> EnumSet.of(HANDLE, DISPATCH, APPLY_PARKING, REFER_TO_MEDIATION);
            case CALLING_BACK -> EnumSet.of(CALL_BACK, APPLY_PARKING, REFER_TO_MEDIATION);
            case CHECKING -> EnumSet.of(CHECK, APPLY_PARKING);
            case REPLYING -> EnumSet.of(REPLY, APPLY_PARKING);
            case PARKED -> EnumSet.of(REVIEW_PARKING, REFER_TO_MEDIATION);
            case RESULT -> EnumSet.of(RECORD_RESULT);
            case FILING -> EnumSet.of(FILE_AWAY, RECORD_RESULT);
            case DONE -> EnumSet.of(RECORD_RESULT);
        };
        if (beforeReply()) {
            moves.addAll(EnumSet.of(LOG_CONTACT, APPLY_EXTENSION, APPLY_RETURN, APPLY_EXCLUSION, WITHDRAW));
        }
        if (this == PARKED) {
            moves.remove(APPLY_EXTENSION);
        }
        moves.addAll(EnumSet.of(DECIDE, SUPERVISE, ANSWER_SUPERVISION, CORRECT_FACTS, MERGE, MAKE_VOID));
        return moves;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step's words, or the archive's. */
    @Override
    public String wordsKey() {
        return this == DONE ? "CaseState.archived" : "step." + step;
    }
}
