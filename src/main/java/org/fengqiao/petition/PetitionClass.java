package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What kind of petition it is (2022 regulation, arts. 29 to 31). */
public enum PetitionClass implements Coded {
    SUGGESTION,
    ACCUSATION,
    CLAIM;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
