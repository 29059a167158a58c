package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What somebody may do with a petition at a moment; the case page offers these and nothing else. */
public enum PetitionAction implements Coded {
    CLASSIFY,
    ACCEPT,
    FORWARD,
    /** Tells the petitioner that it is not for the township. */
    DECLINE,
    /** To a forwarding, before its sender. */
    OBJECT,
    RECORD_CONSENT,
    /** Of an accusation, on the same day. */
    PASS_ON,
    RECORD_RECEIPT,
    /** What a re-review concluded before. */
    EXPLAIN,
    HANDLE,
    HAND_OVER,
    RECUSE,
    REFER_TO_MEDIATION,
    ASK_EXTENSION,
    DECIDE_EXTENSION,
    TELL_EXTENSION,
    WRITE_OPINION,
    DELIVER,
    REPORT,
    REQUEST_REVIEW,
    PAUSE_REVIEW,
    RESUME_REVIEW,
    RECORD_REVIEW,
    /** The petitioner accepts the opinion in writing. */
    GIVE_UP_REVIEW,
    FILE_AWAY,
    RATE,
    LEAVE_SIMPLE,
    SUPERVISE,
    ANSWER_SUPERVISION,
    PUT_IN_CHARGE,
    ENTER_BACKLOG,
    CERTIFY_BACKLOG,
    CORRECT_FACTS,
    CORRECT_PEOPLE,
    /** Of an accepted petition: it is something else. */
    RECLASS,
    WITHDRAW,
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
