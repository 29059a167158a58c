package org.fengqiao.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The rates of the hotline as a wall shows them: a few figures of several periods, and the same by unit. */
@Service
public class RateService {
    /** First contacted in time, solved, satisfied (响应率, 解决率, 满意率). */
    public static final List<String> THREE_RATES =
            List.of("hotline.response_rate", "hotline.solution_rate", "hotline.satisfaction_rate");

    private final FigureService figures;
    private final Readings readings;
    private final Parts parts;
    private final java.time.Clock clock;

    RateService(FigureService figures, Readings readings, Parts parts, java.time.Clock clock) {
        this.figures = figures;
        this.readings = readings;
        this.parts = parts;
        this.clock = clock;
    }

    /** The running month, quarter and year. */
    public List<Period> running() {
        var today = ChinaTime.dayOf(clock.instant());
        return List.of(
                Period.month(today.getYear(), today.getMonthValue()),
                Period.quarter(today.getYear(), (today.getMonthValue() + 2) / 3),
                Period.year(today.getYear()));
    }

    /** The three rates of a period, read now: one pass over the tickets. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Figure> rates(FigureRequest request, Locale locale) {
        return figures.figures(THREE_RATES, request, locale);
    }

    /** Each rate by the units right below the one asked about, by unit; a unit without any ticket is not in it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<List<Share>> byUnit(FigureRequest request, Locale locale) {
        Reading reading = readings.allow(request);
        List<Map<String, Share>> rates = new ArrayList<>();
        TreeSet<String> units = new TreeSet<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (String code : THREE_RATES) {
            Map<String, Share> shares =
                    shares((Formula.Rate) Catalogue.get(code).formula(), reading, locale);
            shares.values().forEach(share -> names.put(share.unitCode(), share.unitName()));
            units.addAll(shares.keySet());
            rates.add(shares);
        }
        return units.stream()
                .map(unit -> rates.stream()
                        .map(shares -> shares.getOrDefault(unit, new Share(unit, names.getOrDefault(unit, ""), 0, 0)))
                        .toList())
                .toList();
    }

    private Map<String, Share> shares(Formula.Rate rate, Reading reading, Locale locale) {
        Map<String, Long> numerators =
                parts.byUnit(rate.numerator(), reading).stream().collect(Collectors.toMap(Part::key, Part::value));
        return parts.byUnit(rate.denominator(), reading).stream()
                .map(part -> new Share(part.key(), part.name(), numerators.getOrDefault(part.key(), 0L), part.value()))
                .collect(Collectors.toMap(Share::unitCode, Function.identity()));
    }
}
