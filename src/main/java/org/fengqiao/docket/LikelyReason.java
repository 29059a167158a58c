package org.fengqiao.docket;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Why an earlier record may be about the same matter; the strongest first. */
public enum LikelyReason implements Coded {
    SAME_ID_NUMBER(100),
    SAME_PHONE(80),
    SAME_NAME_AND_VILLAGE(50),
    SAME_WORDS_AND_VILLAGE(30),
    SAME_WORDS(0);

    private final int weight;

    LikelyReason(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
