package org.fengqiao.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line in the register. */
public record ActivityRow(
        long id,
        LocalDate on,
        ActivityKind kind,
        String unitName,
        int times,
        @Nullable Integer people,
        @Nullable String leader,
        @Nullable String venue,
        @Nullable String note,
        boolean isVoid) {
    /** What a line is about, in the fewest words. */
    public String about() {
        return note != null && !note.isBlank() ? note : venue == null ? "" : venue;
    }
}
