package org.fengqiao.report.county;

import java.util.List;
import org.fengqiao.kernel.Period;
import org.fengqiao.organization.UnitRow;

/**
 * What a county's townships froze for a period.
 *
 * @param sealed the townships whose figures are frozen, in the order of their codes; only these are in the sums
 * @param missing those whose figures are not
 */
public record CountyFigures(
        UnitRow unit, Period period, List<UnitRow> sealed, List<UnitRow> missing, List<CountyLine> lines) {
    public CountyFigures {
        sealed = List.copyOf(sealed);
        missing = List.copyOf(missing);
        lines = List.copyOf(lines);
    }
}
