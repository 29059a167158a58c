package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Through which of the township's doors a petition came, as people's matters are counted. */
public enum PetitionDoor implements Coded {
    GRID,
    WINDOW,
    ONLINE,
    OTHER;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
