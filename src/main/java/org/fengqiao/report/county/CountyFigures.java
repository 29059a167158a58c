package org.fengqiao.report.county;

import java.util.List;
import org.fengqiao.kernel.Period;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.report.Figures;

/**
 * What a county's townships froze for a period.
 *
 * @param sealed what each township froze that did, in the order of their codes; only these are in the sums
 * @param missing those whose figures are not
 */
public record CountyFigures(
        UnitRow unit, Period period, List<Figures> sealed, List<UnitRow> missing, List<CountyLine> lines) {
    public CountyFigures {
        sealed = List.copyOf(sealed);
        missing = List.copyOf(missing);
        lines = List.copyOf(lines);
    }
}
