package org.fengqiao.report.manual;

import java.util.List;
import java.util.Locale;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Measure;
import org.fengqiao.report.OtherFigures;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Timing;
import org.springframework.stereotype.Component;

/** What a unit entered by hand for exactly this period, as figures. Their definition says where they come from. */
@Component
class ManualFigures implements OtherFigures {
    private final ManualRows rows;
    private final Words words;

    ManualFigures(ManualRows rows, Words words) {
        this.rows = rows;
        this.words = words;
    }

    @Override
    public List<Figure> of(Reading reading, Locale locale) {
        return rows.of(reading.unit().id(), reading.period()).stream()
                .map(row -> figure(row, locale))
                .toList();
    }

    private Figure figure(ManualFigure row, Locale locale) {
        ManualValue value = row.value();
        return new Figure(
                row.code(),
                row.name(),
                words.text(
                        locale,
                        "manual.definition",
                        row.source(),
                        row.enteredBy(),
                        ChinaTime.dayOf(row.enteredAt()).toString()),
                value == null ? Measure.OWN_WORD : value.measure(),
                value == null || value.kind() == ManualKind.COUNT
                        ? row.measureWord()
                        : words.text(locale, value.measure()),
                Timing.FLOW,
                value == null ? null : value.number(),
                value == null ? null : value.numerator(),
                value == null ? null : value.denominator(),
                null,
                List.of(),
                List.of(),
                value != null && value.kind() == ManualKind.AMOUNT,
                "");
    }
}
