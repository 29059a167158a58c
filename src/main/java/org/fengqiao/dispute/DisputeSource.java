package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How a dispute came to be known. */
public enum DisputeSource implements Coded {
    GRID,
    APPLIED,
    PROACTIVE,
    COURT,
    PROCURATORATE,
    POLICE,
    PETITION,
    HOTLINE,
    OTHER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
