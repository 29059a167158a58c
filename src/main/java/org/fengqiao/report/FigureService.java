package org.fengqiao.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.Counting.Total;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Figures of a unit and a period, counted from the records. */
@Service
public class FigureService {
    private final Readings readings;
    private final Counting counting;
    private final Parts parts;
    private final OtherFigures others;
    private final Words words;

    FigureService(Readings readings, Counting counting, Parts parts, OtherFigures others, Words words) {
        this.readings = readings;
        this.counting = counting;
        this.parts = parts;
        this.others = others;
        this.words = words;
    }

    /**
     * Every figure there is, in the catalogue's order, those entered by hand before the roster's, all from the same state of the database. Refuses who may not see
     * the unit.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Figures figures(FigureRequest request, Locale locale) {
        return figures(readings.allow(request), locale);
    }

    /** One figure alone. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Figure figure(FigureRequest request, String code, Locale locale) {
        Reading reading = readings.allow(request);
        if (ManualCode.isOne(code)) {
            return others.of(reading, locale).stream()
                    .filter(figure -> figure.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new Refused("report.figure.unknown", code));
        }
        return figures(List.of(Catalogue.get(code)), reading, locale).getFirst();
    }

    /** Some figures, in this order and all from the same state of the database. */
    List<Figure> figures(List<String> codes, FigureRequest request, Locale locale) {
        return figures(codes.stream().map(Catalogue::get).toList(), readings.allow(request), locale);
    }

    public Figures figures(Reading reading, Locale locale) {
        List<Figure> list = new ArrayList<>(figures(Catalogue.ALL, reading, locale));
        list.addAll(list.size() - RosterIndicators.ALL.size(), others.of(reading, locale));
        return new Figures(reading.unit(), reading.period(), reading.asOf(), reading.cleared(), list);
    }

    private List<Figure> figures(List<Indicator> indicators, Reading reading, Locale locale) {
        Set<Total> wanted = new LinkedHashSet<>();
        for (Indicator indicator : indicators) {
            wanted.addAll(totalsOf(reading.formula(indicator)));
            indicator.besides().forEach(beside -> wanted.add(Total.size(beside.records())));
        }
        Map<Total, BigDecimal> totals = counting.totals(wanted, reading);
        List<Figure> figures = new ArrayList<>();
        for (Indicator indicator : indicators) {
            figures.add(figure(indicator, totals, reading, locale));
        }
        return figures;
    }

    private static List<Total> totalsOf(Formula formula) {
        return switch (formula) {
            case Formula.Count count -> List.of(Total.size(count.records()));
            case Formula.Sum sum -> List.of(Total.sum(sum.records(), sum.column()));
            case Formula.Rate rate -> List.of(Total.size(rate.numerator()), Total.size(rate.denominator()));
            case Formula.Weeks weeks -> List.of(Total.different(weeks.records(), "thursday"));
            case Formula.FoundAndResolvedAsSet resolvedBefore -> List.of();
            case Formula.WithoutSource nothing -> List.of();
        };
    }

    private Figure figure(Indicator indicator, Map<Total, BigDecimal> totals, Reading reading, Locale locale) {
        List<BigDecimal> found =
                totalsOf(reading.formula(indicator)).stream().map(totals::get).toList();
        @Nullable Long numerator = indicator.isRate() && !found.isEmpty() ? found.get(0).longValueExact() : null;
        @Nullable Long denominator = switch (reading.formula(indicator)) {
            case Formula.Rate rate -> found.get(1).longValueExact();
            case Formula.Weeks weeks -> reading.isoWeeks();
            default -> null;
        };
        return new Figure(
                indicator.code(),
                words.text(locale, indicator.nameKey()),
                words.text(locale, indicator.definitionKey()),
                indicator.measure(),
                words.text(locale, indicator.measure()),
                indicator.timing(),
                numerator != null && denominator != null
                        ? denominator == 0 ? null : Printed.percentage(numerator, denominator, 2)
                        : found.isEmpty() ? null : found.getFirst(),
                numerator,
                denominator,
                reading.formula(indicator) instanceof Formula.Rate its ? its.denominatorCode() : null,
                parts.of(indicator, reading, locale),
                besides(indicator, totals, locale),
                reading.formula(indicator) instanceof Formula.Sum,
                note(indicator, reading, locale));
    }

    private List<Part> besides(Indicator indicator, Map<Total, BigDecimal> totals, Locale locale) {
        List<Part> found = new ArrayList<>();
        for (Beside beside : indicator.besides()) {
            BigDecimal count = totals.get(Total.size(beside.records()));
            if (count != null && count.signum() > 0) {
                found.add(new Part(beside.key(), words.text(locale, "beside." + beside.key()), count.longValueExact()));
            }
        }
        return found;
    }

    private String note(Indicator indicator, Reading reading, Locale locale) {
        return indicator.formula() instanceof Formula.FoundAndResolvedAsSet
                ? words.text(locale, "report.found_and_resolved.note", words.text(locale, reading.meaning()))
                : "";
    }
}
