package org.fengqiao.slip;

import java.util.Locale;
import org.fengqiao.kernel.Coded;
import org.jspecify.annotations.Nullable;

/** What a due day asks for. */
public enum Escalation implements Coded {
    REMIND(SlipKind.REMINDER),
    SUPERVISE(SlipKind.SUPERVISION),
    AGENDA(null);

    private final @Nullable SlipKind slip;

    Escalation(@Nullable SlipKind slip) {
        this.slip = slip;
    }

    /** The paper by which it is done; null: it is spoken about in the meeting. */
    public @Nullable SlipKind slip() {
        return slip;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
