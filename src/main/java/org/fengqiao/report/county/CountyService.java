package org.fengqiao.report.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Catalogue;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Readings;
import org.fengqiao.report.Which;
import org.fengqiao.report.compare.Against;
import org.fengqiao.report.compare.Change;
import org.fengqiao.report.seal.SealedFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets what a county's townships froze side by side, in the order of their codes, and adds it up. What a township has not
 * frozen is in no sum, and no number of it is shown. Only for whoever may see restricted records, as frozen figures count
 * these too.
 */
@Service
public class CountyService {
    private final Readings readings;
    private final Units units;
    private final SealedFigures figures;

    CountyService(Readings readings, Units units, SealedFigures figures) {
        this.readings = readings;
        this.units = units;
        this.figures = figures;
    }

    /** Refuses a unit that has no townships below it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public CountyFigures of(FigureRequest request, Locale locale) {
        Reading reading = readings.allow(request);
        if (!reading.cleared()) {
            throw new Refused("county.uncleared");
        }
        List<UnitRow> townships = townships(reading.unit());
        if (townships.isEmpty()) {
            throw new Refused("county.none", reading.unit().name());
        }
        Map<UnitRow, Figures> sealed = figures.below(reading, townships, request.period(), locale);
        Map<UnitRow, Figures> earlier = Against.YEAR_BEFORE
                .of(request.period())
                .map(before -> figures.below(reading, List.copyOf(sealed.keySet()), before, locale))
                .filter(before -> before.size() == sealed.size())
                .orElse(Map.of());
        return new CountyFigures(
                reading.unit(),
                reading.period(),
                List.copyOf(sealed.values()),
                townships.stream().filter(unit -> !sealed.containsKey(unit)).toList(),
                sealed.isEmpty() ? List.of() : lines(sealed, earlier));
    }

    /** Whether a unit is one whose townships stand side by side: a city has more of them than a reader takes in. */
    public boolean concerns(UnitRow unit) {
        return unit.kind() == UnitKind.COUNTY;
    }

    private List<UnitRow> townships(UnitRow unit) {
        return concerns(unit)
                ? units.below(unit.id()).stream()
                        .filter(below -> below.kind() == UnitKind.TOWNSHIP)
                        .sorted(java.util.Comparator.comparing(UnitRow::code))
                        .toList()
                : List.of();
    }

    private static List<CountyLine> lines(Map<UnitRow, Figures> sealed, Map<UnitRow, Figures> earlier) {
        List<CountyLine> lines = new ArrayList<>();
        for (String code : Catalogue.codes()) {
            List<Figure> known = known(code, sealed);
            if (!known.isEmpty()) {
                NotSummed obstacle = Sums.obstacle(code, known);
                Figure sum = obstacle == null ? Sums.of(known) : Sums.none(known.getFirst());
                lines.add(new CountyLine(
                        sum,
                        obstacle,
                        cells(code, sealed),
                        obstacle == null ? change(sum, known.size(), known(code, earlier)) : null));
            }
        }
        return lines;
    }

    private static @Nullable Change change(Figure sum, int townships, List<Figure> before) {
        return before.size() == townships && Sums.obstacle(sum.code(), before) == null
                ? Change.of(sum, Sums.of(before), Which.ALL).orElse(null)
                : null;
    }

    private static List<Figure> known(String code, Map<UnitRow, Figures> sealed) {
        return sealed.values().stream()
                .flatMap(figures -> figures.find(code).stream())
                .toList();
    }

    private static List<CountyLine.Cell> cells(String code, Map<UnitRow, Figures> sealed) {
        return sealed.entrySet().stream()
                .map(entry -> new CountyLine.Cell(
                        entry.getKey().code(),
                        entry.getKey().name(),
                        entry.getValue().find(code)))
                .toList();
    }
}
