package org.fengqiao.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Period;
import org.fengqiao.organization.UnitRow;

/**
 * All figures of a unit and period, read at one moment.
 *
 * @param complete made with sight of restricted records; only then a section may be made from it
 */
public record Figures(UnitRow unit, Period period, AsOf asOf, boolean complete, List<Figure> list) {
    public Figures {
        list = List.copyOf(list);
    }

    /** One that could be entered by hand but was not is unknown; any other that there is not is a mistake. */
    public Figure get(String code) {
        Figure found = byCode().get(code);
        if (found == null && ManualCode.isOne(code)) {
            return Figure.missing(code);
        }
        if (found == null) {
            throw new IllegalArgumentException("no figure " + code);
        }
        return found;
    }

    public boolean knows(String code) {
        return byCode().containsKey(code);
    }

    private Map<String, Figure> byCode() {
        return list.stream().collect(Collectors.toMap(Figure::code, Function.identity()));
    }
}
