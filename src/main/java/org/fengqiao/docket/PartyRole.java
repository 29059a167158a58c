package org.fengqiao.docket;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How a person stands to a case. */
public enum PartyRole implements Coded {
    APPLICANT,
    RESPONDENT,
    OTHER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
