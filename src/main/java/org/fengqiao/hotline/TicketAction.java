package org.fengqiao.hotline;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What somebody may do with a ticket at a moment; the case page offers these and nothing else. */
public enum TicketAction implements Coded {
    SIGN,
    /** To a village, community or office, or again to another. */
    DISPATCH,
    LOG_CONTACT,
    HANDLE,
    CALL_BACK,
    CHECK,
    REPLY,
    /** Enters the platform's call-back, which may send the ticket back to be done again. */
    RECORD_RESULT,
    /** Closes the file (归档). */
    FILE_AWAY,
    APPLY_EXTENSION,
    APPLY_RETURN,
    APPLY_PARKING,
    APPLY_EXCLUSION,
    /** Enters the centre's answer to an application; for tickets of the township's own channels the leader gives it. */
    DECIDE,
    REVIEW_PARKING,
    SUPERVISE,
    ANSWER_SUPERVISION,
    REFER_TO_MEDIATION,
    WITHDRAW,
    CORRECT_FACTS,
    MERGE,
    UNDO_MERGE,
    MAKE_VOID;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
