package org.fengqiao.report;

import java.util.List;
import java.util.Optional;
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
        return find(code).orElseGet(() -> {
            if (ManualCode.isOne(code)) {
                return Figure.missing(code);
            }
            throw new IllegalArgumentException("no figure " + code);
        });
    }

    public Optional<Figure> find(String code) {
        return list.stream().filter(figure -> figure.code().equals(code)).findFirst();
    }

    public boolean knows(String code) {
        return find(code).isPresent();
    }
}
