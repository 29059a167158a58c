package org.fengqiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.Period;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;

/** Figures without records, to write sections from. All others of the catalogue are 0, or unknown where they have no source. */
public final class InventedFigures {
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, long[]> rates = new LinkedHashMap<>();
    private final Map<String, List<Part>> splits = new LinkedHashMap<>();
    private UnitRow unit = new UnitRow(1, "990100100", "枫林镇", "枫林", UnitKind.TOWNSHIP, null);
    private Period period = Period.year(2025);
    private AsOf asOf = asOf("2025-12-31", false);

    public InventedFigures unit(String name, UnitKind kind) {
        unit = new UnitRow(1, "990100100", name, null, kind, null);
        return this;
    }

    public InventedFigures period(Period its, String asOfDay, boolean chosen) {
        period = its;
        asOf = asOf(asOfDay, chosen);
        return this;
    }

    private static AsOf asOf(String day, boolean chosen) {
        var date = java.time.LocalDate.parse(day);
        var end = org.fengqiao.kernel.ChinaTime.startOf(date.plusDays(1));
        return new AsOf(date, end, end, chosen);
    }

    public InventedFigures count(String code, long value) {
        counts.put(code, value);
        return this;
    }

    public InventedFigures rate(String code, long numerator, long denominator) {
        rates.put(code, new long[] {numerator, denominator});
        return this;
    }

    public InventedFigures split(String code, Part... parts) {
        splits.put(code, List.of(parts));
        return this;
    }

    public Figures make() {
        List<Figure> figures = new ArrayList<>();
        for (Indicator indicator : Catalogue.ALL) {
            boolean sourceless = indicator.formula() instanceof Formula.WithoutSource
                    && !counts.containsKey(indicator.code())
                    && !rates.containsKey(indicator.code());
            long[] rate = rates.getOrDefault(indicator.code(), new long[] {0, 0});
            boolean isRate = indicator.isRate();
            List<Part> parts = splits.getOrDefault(indicator.code(), List.of());
            BigDecimal value = isRate
                    ? rate[1] == 0 ? null : Printed.percentage(rate[0], rate[1], 2)
                    : BigDecimal.valueOf(counts.getOrDefault(
                            indicator.code(),
                            parts.stream().mapToLong(Part::value).sum()));
            figures.add(new Figure(
                    indicator.code(),
                    "名称",
                    "口径",
                    indicator.measure(),
                    indicator.measure() == Measure.DISPUTE ? "起" : "件",
                    indicator.timing(),
                    sourceless ? null : value,
                    isRate && !sourceless ? Long.valueOf(rate[0]) : null,
                    isRate && !sourceless ? Long.valueOf(rate[1]) : null,
                    indicator.formula() instanceof Formula.Rate its ? its.denominatorCode() : null,
                    parts,
                    List.of(),
                    indicator.formula() instanceof Formula.Sum,
                    ""));
        }
        return new Figures(unit, period, asOf, true, figures);
    }
}
