package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Which higher organ looks at the opinion again (2022 regulation, arts. 35 and 36). */
public enum ReviewStage implements Coded {
    REVIEW,
    REREVIEW;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
