package org.fengqiao.report.compare;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.kernel.Period;
import org.fengqiao.report.AsOf;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Readings;
import org.fengqiao.report.seal.SealedFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets figures beside those of earlier periods. An earlier period that was frozen answers with the frozen figures. A period
 * that is still running is compared with as much of the earlier one: both are read at the corresponding day, so that eleven
 * months are never held against twelve.
 */
@Service
public class Comparisons {
    private static final Set<Against> BOTH = EnumSet.allOf(Against.class);

    private final Readings readings;
    private final SealedFigures figures;

    Comparisons(Readings readings, SealedFigures figures) {
        this.readings = readings;
        this.figures = figures;
    }

    /** The figures that a request gives beside those of the period before and of the year before. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Comparison of(FigureRequest request, Locale locale) {
        return of(figures.inForce(readings.allow(request), locale), BOTH, locale);
    }

    /** Figures beside the earlier ones that are wanted; one pass over the records for each. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Comparison of(Figures now, Set<Against> wanted, Locale locale) {
        Map<Against, Figures> earlier = new EnumMap<>(Against.class);
        for (Against against : wanted) {
            // The period before a year is the year before.
            Figures same = earlier.values().stream()
                    .filter(figures -> against.of(now.period())
                            .filter(figures.period()::equals)
                            .isPresent())
                    .findFirst()
                    .orElse(null);
            if (same != null) {
                earlier.put(against, same);
            } else {
                request(now, against)
                        .ifPresent(request -> earlier.put(against, figures.inForce(readings.allow(request), locale)));
            }
        }
        return new Comparison(now, earlier);
    }

    /** The figures from the first of January to the period's end, read at the same moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Figures yearToDate(Figures now, Locale locale) {
        Period period = yearToDate(now.period());
        return period.equals(now.period())
                ? now
                : figures.inForce(
                        readings.allow(new FigureRequest(now.unit().code(), period, chosen(now.asOf()))), locale);
    }

    /** From the first of January to the period's end; a year is itself. */
    public static Period yearToDate(Period period) {
        int year = period.last().getYear();
        Period whole = Period.year(year);
        return whole.last().equals(period.last()) ? whole : Period.days(whole.first(), period.last());
    }

    /** What gives the earlier figures; read at the usual moment where the period is, else at the corresponding day. */
    public static Optional<FigureRequest> request(Figures now, Against against) {
        return against.of(now.period())
                .map(earlier ->
                        new FigureRequest(now.unit().code(), earlier, day(against, earlier, now.period(), now.asOf())));
    }

    private static @Nullable LocalDate day(Against against, Period earlier, Period period, AsOf asOf) {
        boolean running = asOf.until().isBefore(period.end());
        return running || asOf.chosen() ? against.dayIn(earlier, period, asOf.day()) : null;
    }

    private static @Nullable LocalDate chosen(AsOf asOf) {
        return asOf.chosen() ? asOf.day() : null;
    }
}
