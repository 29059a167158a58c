package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What somebody may do with a dispute at a moment; the case page offers these and nothing else. */
public enum DisputeAction implements Coded {
    SETTLE,
    REFER_UP,
    SEND_BACK,
    TAKE_OVER,
    REPORT_SIGN,
    TELL_POLICE,
    ANALYSE,
    TURN_TO_LEGAL_ROUTE,
    TELL_LEGAL_ROUTE,
    ACCEPT_MEDIATION,
    TELL_RIGHTS,
    CHOOSE_MEDIATORS,
    INVESTIGATE,
    HOLD_SESSION,
    EXTEND,
    REACH_AGREEMENT,
    SIGN_AGREEMENT,
    TERMINATE,
    TELL_ROUTES,
    CONFIRM_BY_COURT,
    DECLINE_CONFIRMATION,
    RECORD_PERFORMANCE,
    VISIT,
    REPORT_RELAPSE,
    COMPILE_FILE,
    WITHDRAW,
    ARCHIVE,
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
