package org.fengqiao.report.seal;

import java.util.Map;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.jspecify.annotations.Nullable;

/**
 * Figures as they count: the frozen ones where there are such, else those of now.
 *
 * @param seal null where nothing was frozen
 * @param now of a frozen period the figures that would be counted differently today, by code
 */
public record Answer(Figures figures, @Nullable Seal seal, Map<String, Figure> now) {
    public Answer {
        now = Map.copyOf(now);
    }

    public static Answer unsealed(Figures figures) {
        return new Answer(figures, null, Map.of());
    }

    public boolean sealed() {
        return seal != null;
    }
}
