package org.fengqiao.hotline;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What costs points in a reply to the platform. */
public enum ReplyFault implements Coded {
    NOBODY_CONTACTED,
    NO_RESULT,
    NO_DATE,
    /** “正在协调” and the like, without a date. */
    EMPTY_PHRASE;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
