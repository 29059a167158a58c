package org.fengqiao.dispute;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** At whose instance a people's mediation was accepted: on the committee's own motion, on application, or entrusted. */
public enum MediationSource implements Coded {
    PROACTIVE,
    APPLIED,
    COURT,
    PROCURATORATE,
    POLICE,
    PETITION,
    OTHER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
