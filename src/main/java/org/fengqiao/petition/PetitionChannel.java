package org.fengqiao.petition;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How a petition came in (2022 regulation, art. 17). */
public enum PetitionChannel implements Coded {
    LETTER(PetitionDoor.OTHER),
    VISIT(PetitionDoor.WINDOW),
    ONLINE(PetitionDoor.ONLINE),
    TELEPHONE(PetitionDoor.OTHER);

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    private final PetitionDoor door;

    PetitionChannel(PetitionDoor door) {
        this.door = door;
    }

    @Override
    public String code() {
        return code;
    }

    /** As which door it is counted among people's matters. */
    PetitionDoor door() {
        return door;
    }
}
