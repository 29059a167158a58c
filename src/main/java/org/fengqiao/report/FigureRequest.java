package org.fengqiao.report;

import java.time.LocalDate;
import org.fengqiao.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for.
 *
 * @param unit code of the unit; it and everything below it is counted
 * @param asOf read at the end of this day; null means the end of a period that is over, now for a running one
 */
public record FigureRequest(
        String unit, Period period, @Nullable LocalDate asOf) {
    public static FigureRequest of(String unit, Period period) {
        return new FigureRequest(unit, period, null);
    }
}
