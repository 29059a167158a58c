package org.fengqiao.report.county;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.fengqiao.report.Catalogue;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Printed;
import org.jspecify.annotations.Nullable;

/** Adds the same figure of several townships. */
final class Sums {
    private Sums() {}

    /** @return null where they can be added */
    static @Nullable NotSummed obstacle(String code, List<Figure> figures) {
        if (!Catalogue.addsUp(code)) {
            return NotSummed.OVERLAPS;
        } else if (figures.stream()
                        .map(figure -> figure.definition() + figure.note())
                        .distinct()
                        .count()
                > 1) {
            return NotSummed.MEANINGS_DIFFER;
        }
        boolean known = figures.stream().anyMatch(figure -> figure.value() != null || figure.denominator() != null);
        return known ? null : NotSummed.UNKNOWN;
    }

    /** The first one's words with the sum of all. */
    static Figure of(List<Figure> figures) {
        Figure first = figures.getFirst();
        if (first.isRate()) {
            long numerator = figures.stream()
                    .map(Figure::numerator)
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
            long denominator = figures.stream()
                    .map(Figure::denominator)
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum();
            return first.valued(
                    denominator == 0 ? null : Printed.percentage(numerator, denominator, 2), numerator, denominator);
        }
        return first.valued(
                figures.stream().map(Figure::value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add),
                null,
                null);
    }

    /** No value. */
    static Figure none(Figure figure) {
        return figure.valued(null, null, null);
    }
}
