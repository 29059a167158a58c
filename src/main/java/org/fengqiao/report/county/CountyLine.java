package org.fengqiao.report.county;

import java.util.List;
import java.util.Optional;
import org.fengqiao.report.Figure;
import org.fengqiao.report.compare.Change;
import org.jspecify.annotations.Nullable;

/**
 * One figure of all townships.
 *
 * @param sum over the townships whose figures are frozen; of a rate by summed numerators and denominators. Its value is
 *     null where there is none
 * @param notSummed why there is no sum; null where there is one
 * @param cells what each township froze, in the order of the townships
 * @param change of the sum against the year before; null unless the same townships had frozen that year too
 */
public record CountyLine(
        Figure sum,
        @Nullable NotSummed notSummed,
        List<Cell> cells,
        @Nullable Change change) {
    public CountyLine {
        cells = List.copyOf(cells);
    }

    /** A township's figure; nothing where its seal does not hold this one. */
    public record Cell(String unitCode, String unitName, Optional<Figure> figure) {}
}
