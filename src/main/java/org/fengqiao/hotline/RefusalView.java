package org.fengqiao.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of what the window refused.
 *
 * @param phone masked
 */
public record RefusalView(
        long id,
        String number,
        Instant refusedAt,
        String refusedBy,
        RefusalGround ground,
        String caller,
        @Nullable String phone,
        String matter,
        String way,
        @Nullable String body) {
    RefusalView withPhone(@Nullable String shown) {
        return new RefusalView(id, number, refusedAt, refusedBy, ground, caller, shown, matter, way, body);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "RefusalView[" + number + "]";
    }
}
