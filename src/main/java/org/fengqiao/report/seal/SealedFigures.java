package org.fengqiao.report.seal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.report.Catalogue;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRecords;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Readings;
import org.fengqiao.report.RecordRow;
import org.fengqiao.report.Which;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers with the frozen figures of a period where there are such. Who may not see restricted records is never given
 * them, since their difference to what he may count would tell of such records.
 */
@Service
public class SealedFigures {
    private final Readings readings;
    private final FigureService figures;
    private final FigureRecords records;
    private final SealRows rows;
    private final SealedRecords frozen;
    private final Words words;

    SealedFigures(
            Readings readings,
            FigureService figures,
            FigureRecords records,
            SealRows rows,
            SealedRecords frozen,
            Words words) {
        this.readings = readings;
        this.figures = figures;
        this.records = records;
        this.rows = rows;
        this.frozen = frozen;
        this.words = words;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Answer answer(FigureRequest request, Locale locale) {
        return answer(readings.allow(request), locale);
    }

    public Answer answer(Reading reading, Locale locale) {
        Optional<Seal> seal = of(reading);
        if (seal.isEmpty()) {
            return Answer.unsealed(figures.figures(reading, locale));
        }
        Figures now = figures.figures(at(seal.get(), reading), locale);
        Figures sealed = frozen(seal.get(), reading, locale);
        Map<String, Figure> changed = new LinkedHashMap<>();
        for (Figure figure : sealed.list()) {
            if (now.knows(figure.code()) && !figure.countsAs(now.get(figure.code()))) {
                changed.put(figure.code(), now.get(figure.code()));
            }
        }
        return new Answer(sealed, seal.get(), changed);
    }

    /** One figure alone. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Figure figure(FigureRequest request, String code, Locale locale) {
        Reading reading = readings.allow(request);
        Optional<Seal> seal = of(reading);
        if (seal.isEmpty()) {
            return figures.figure(request, code, locale);
        }
        return frozen(seal.get(), reading, locale)
                .find(code)
                .orElseThrow(() -> new Refused("report.figure.unknown", code));
    }

    /**
     * What units froze for a period, those that did, in their order.
     *
     * @param above the reading of a unit above them all, which was found allowed
     */
    public Map<UnitRow, Figures> below(Reading above, List<UnitRow> units, Period period, Locale locale) {
        Map<UnitRow, Figures> found = new LinkedHashMap<>();
        if (above.cleared()) {
            Map<Long, Seal> seals = rows.find(units.stream().map(UnitRow::id).toList(), period).stream()
                    .collect(Collectors.toMap(Seal::unitId, Function.identity()));
            Map<Long, List<SealRows.Frozen>> figures =
                    rows.figures(seals.values().stream().map(Seal::id).toList());
            for (UnitRow unit : units) {
                Seal seal = seals.get(unit.id());
                if (seal != null) {
                    found.put(unit, frozen(seal, unit, figures.getOrDefault(seal.id(), List.of()), locale));
                }
            }
        }
        return found;
    }

    /** The figures of an answer alone: where there are frozen ones, nothing is counted. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Figures inForce(FigureRequest request, Locale locale) {
        return inForce(readings.allow(request), locale);
    }

    /** Figures that were read for a reader of some language, in Chinese: a section is written from these alone. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Figures inChinese(Figures read, FigureRequest request, Locale reader) {
        return reader.equals(Words.CHINESE) ? read : inForce(readings.allow(request), Words.CHINESE);
    }

    public Figures inForce(Reading reading, Locale locale) {
        return of(reading).map(seal -> frozen(seal, reading, locale)).orElseGet(() -> figures.figures(reading, locale));
    }

    /** Every record behind a figure of an answer, one after the other. */
    public void each(Answer answer, Reading reading, String code, Consumer<RecordRow> reader) {
        if (answer.seal() == null) {
            records.each(code, Which.ALL, reading, reader);
        } else {
            frozen.each(answer.seal().id(), code, reader);
        }
    }

    /** The seal that answers a request: of the same period, and read at the same moment or at the usual one. */
    Optional<Seal> of(Reading reading) {
        return reading.cleared()
                ? rows.find(reading.unit().id(), reading.period()).filter(seal -> answers(seal, reading))
                : Optional.empty();
    }

    private static boolean answers(Seal seal, Reading reading) {
        return seal.asOf().until().equals(reading.asOf().until())
                || !reading.asOf().chosen();
    }

    /** The same records, read at the moment at which they were frozen. */
    Reading at(Seal seal, Reading reading) {
        return readings.allow(new FigureRequest(
                reading.unit().code(), seal.period(), seal.asOf().day()));
    }

    private Figures frozen(Seal seal, Reading reading, Locale locale) {
        return frozen(seal, reading.unit(), rows.figures(seal.id()), locale);
    }

    private Figures frozen(Seal seal, UnitRow unit, List<SealRows.Frozen> figures, Locale locale) {
        return new Figures(
                unit,
                seal.period(),
                seal.asOf(),
                true,
                figures.stream().map(row -> spoken(row.figure(), locale)).toList());
    }

    /** Its measure word, and for a reader of another language its name; the definition stays as it was frozen. */
    private Figure spoken(Figure figure, Locale locale) {
        if (figure.enteredByHand()) {
            return figure;
        }
        boolean asFrozen = locale.equals(Words.CHINESE) || !Catalogue.knows(figure.code());
        return figure.said(
                asFrozen ? figure.name() : words.text(locale, "indicator." + figure.code()),
                words.text(locale, figure.measure()));
    }
}
