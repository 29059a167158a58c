package org.fengqiao.slip;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Papers that offices send each other about a case. */
public enum SlipKind implements Coded {
    /** 交办单, in four copies: kept, for who handles it, back with the result, for who watches over it. */
    ASSIGNMENT("交办", 4),
    /** 提醒单. */
    REMINDER("提醒", 1),
    /** 督办单. */
    SUPERVISION("督办", 1),
    /** 移送函, to an organ that is competent. */
    TRANSFER("移送", 1),
    /** 委托调解函. */
    REFERRAL("委调", 1),
    /** 复函, the answer to a referral. */
    REFERRAL_ANSWER("调复", 1);

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final String series;
    private final int copies;

    SlipKind(String series, int copies) {
        this.series = series;
        this.copies = copies;
    }

    @Override
    public String code() {
        return code;
    }

    /** As it stands in the number: {@code 枫林交办〔2025〕3号}. */
    String series() {
        return series;
    }

    int copies() {
        return copies;
    }

    /** Until when something is to be done belongs to it. */
    public boolean hasDueDay() {
        return this == ASSIGNMENT || this == REMINDER || this == SUPERVISION;
    }
}
