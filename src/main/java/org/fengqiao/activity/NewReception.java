package org.fengqiao.activity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leader's reception day as it went.
 *
 * @param kind at the office, or in a village ({@code FIELD_RECEPTION})
 * @param planId the announced day that this was
 * @param visitors nobody may have come
 */
public record NewReception(
        long unitId,
        LocalDate on,
        ActivityKind kind,
        String leader,
        @Nullable String venue,
        @Nullable Long planId,
        List<Visitor> visitors) {
    public NewReception {
        if (!kind.reception()) {
            throw new IllegalArgumentException(kind + " is no reception");
        }
        leader = leader.strip();
        visitors = List.copyOf(visitors);
    }

    NewActivity asActivity() {
        return new NewActivity(
                        unitId,
                        on,
                        kind,
                        1,
                        visitors.stream().mapToInt(Visitor::people).sum(),
                        (int) visitors.stream().filter(Visitor::solved).count(),
                        leader,
                        venue,
                        List.of(),
                        null,
                        null)
                .masked();
    }
}
