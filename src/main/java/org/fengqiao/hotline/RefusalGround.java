package org.fengqiao.hotline;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What the township's window must not take (国办发〔2020〕53号 and the rules that repeat it). */
public enum RefusalGround implements Coded {
    LITIGATION,
    ARBITRATION,
    /** Administrative review (行政复议). */
    RECONSIDERATION,
    /** Discipline inspection and supervision (纪检监察). */
    DISCIPLINE,
    INFORMATION,
    /** Already a petition (已进入信访渠道). */
    PETITION,
    /** Lawfully concluded before, with the same facts and reasons. */
    CONCLUDED,
    /** State or business secrets, privacy. */
    SECRET,
    PUBLIC_ORDER,
    EMERGENCY,
    OTHER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }

    /** The message key of the way that is explained to the caller. */
    public String wayKey() {
        return "hotline.way." + code;
    }
}
