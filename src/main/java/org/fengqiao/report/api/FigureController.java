package org.fengqiao.report.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.api.FieldRefused;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.FigureRecords;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.RecordRow;
import org.fengqiao.report.RecordsRequest;
import org.fengqiao.report.Which;
import org.fengqiao.report.output.FiguresJson;
import org.fengqiao.report.seal.Seal;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.seal.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a unit and period: the frozen ones where there are such, with the lists that they open. */
@RestController
@RequestMapping("/api/v1/figures")
class FigureController {
    private static final int MOST = 500;

    private final SealedFigures figures;
    private final Seals seals;
    private final FigureRecords records;
    private final FiguresJson json;

    FigureController(SealedFigures figures, Seals seals, FigureRecords records, FiguresJson json) {
        this.figures = figures;
        this.seals = seals;
        this.records = records;
        this.json = json;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "All figures of a unit and a year, or another period (2025H1, 2025Q1, 2025-03, 2025-W12)")
    String figures(
            @RequestParam String unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(name = "as_of", required = false) @Nullable LocalDate asOf) {
        return json.text(figures.answer(new FigureRequest(unit, period(year, period), asOf), Words.CHINESE));
    }

    /**
     * @param part {@code numerator}, {@code denominator}, {@code part:KEY} or {@code beside:KEY}; empty: the whole list
     * @param cursor what the page before gave as {@code next}
     */
    @GetMapping("/{code}/records")
    @Operation(summary = "The records behind a figure, in the order of their starting events")
    RecordPage records(
            @PathVariable String code,
            @RequestParam String unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(name = "as_of", required = false) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") int limit) {
        FigureRequest request = new FigureRequest(unit, period(year, period), asOf);
        int most = Math.clamp(limit, 1, MOST);
        return RecordPage.of(rows(new RecordsRequest(request, code, Which.parse(part)), cursor, most + 1), most);
    }

    private List<RecordRow> rows(RecordsRequest request, @Nullable String cursor, int limit) {
        Optional<Seal> seal = seals.find(request.figures());
        return seal.isPresent()
                ? seals.after(seal.get(), request, cursor, limit)
                : records.after(request, cursor, limit);
    }

    private static Period period(@Nullable Integer year, @Nullable String period) {
        if (year != null && period == null && year >= 1000 && year <= 9999) {
            return Period.year(year);
        } else if (year == null && period != null) {
            return Period.parse(period);
        }
        throw new FieldRefused("year", "api.period");
    }
}
