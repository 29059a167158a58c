package org.fengqiao.hotline;

import org.jspecify.annotations.Nullable;

/**
 * What somebody brought to the window and it must not take.
 *
 * @param unitId a township, or any unit of it
 * @param way how the right way was explained; empty: the usual words for the ground
 * @param body where to turn to
 */
public record RefuseAtWindow(
        long unitId,
        RefusalGround ground,
        String caller,
        @Nullable String phone,
        String matter,
        @Nullable String way,
        @Nullable String body) {
    public RefuseAtWindow {
        matter = Said.clean(matter);
        way = Said.cleanOrNull(way);
        body = Said.cleanOrNull(body);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "RefuseAtWindow[" + ground + "]";
    }
}
