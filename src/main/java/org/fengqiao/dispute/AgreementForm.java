package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** An oral agreement is in force when reached, a written one when all have signed (人民调解法 art. 29, 30). */
public enum AgreementForm implements Coded {
    WRITTEN,
    ORAL;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
