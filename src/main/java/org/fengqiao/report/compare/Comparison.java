package org.fengqiao.report.compare;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Which;

/** Figures with those of earlier periods beside them, each read at the corresponding moment. */
public record Comparison(Figures now, Map<Against, Figures> earlier) {
    public Comparison {
        earlier = Map.copyOf(earlier);
    }

    /** Figures with nothing beside them. */
    public static Comparison alone(Figures now) {
        return new Comparison(now, Map.of());
    }

    /** The same figure earlier; nothing where there is no such period or the figure was not known then. */
    public Optional<Figure> before(String code, Against against) {
        return Optional.ofNullable(earlier.get(against))
                .filter(figures -> figures.knows(code))
                .map(figures -> figures.get(code));
    }

    /** How a figure, or a part of it, changed; nothing where that cannot be said. */
    public Optional<Change> change(String code, Which which, Against against) {
        return before(code, against).flatMap(figure -> Change.of(now.get(code), figure, which));
    }

    public Optional<Change> change(String code, Against against) {
        return change(code, Which.ALL, against);
    }
}
