package org.fengqiao.report.draft;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;

/**
 * The figures that a draft can be held against. A unit that keeps no tickets here says nothing about tickets; of meetings
 * and rosters only what is kept at all counts, since each has a register of its own.
 */
final class KnownFigures {
    private final Figures figures;
    private final Set<String> kinds;

    KnownFigures(Figures figures) {
        this.figures = figures;
        this.kinds = figures.list().stream()
                .filter(Figure::isSaid)
                .map(figure -> kind(figure.code()))
                .collect(Collectors.toSet());
    }

    Optional<Figure> get(String code) {
        return Optional.of(code)
                .filter(figures::knows)
                .map(figures::get)
                .filter(figure -> figure.value() != null && kinds.contains(kind(code)));
    }

    private static String kind(String code) {
        boolean ownRegister = code.startsWith("activity.") || code.startsWith("roster.");
        return ownRegister ? code : code.substring(0, code.indexOf('.'));
    }
}
