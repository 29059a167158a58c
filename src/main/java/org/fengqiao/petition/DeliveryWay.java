package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How an answer was delivered. */
public enum DeliveryWay implements Coded {
    IN_PERSON,
    MAIL,
    /** Left where the petitioner lives, before witnesses. */
    LEFT,
    ONLINE,
    /** Through the village. */
    ENTRUSTED;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
