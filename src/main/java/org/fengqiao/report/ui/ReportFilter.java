package org.fengqiao.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Whose figures, for which period, read when. Every change is a new address. */
class ReportFilter extends Div {
    private final ComboBox<UnitRow> unit = new ComboBox<>(Say.text("report.filter.unit"));
    private final Select<Integer> year = new Select<>();
    private final ComboBox<Stretch> stretch = new ComboBox<>(Say.text("report.filter.period"));
    private final DatePicker first = Fields.date("report-first", "report.filter.first");
    private final DatePicker last = Fields.date("report-last", "report.filter.last");
    private final DatePicker asOf = Fields.date("report-as-of", "report.filter.as_of");
    private final String screen;
    private boolean filling;

    /** A piece of a year by its name; the days are any two dates. */
    private record Stretch(Period.Span span, int number) {
        Period of(int year) {
            return switch (span) {
                case YEAR, DAYS -> Period.year(year);
                case HALF -> Period.half(year, number);
                case QUARTER -> Period.quarter(year, number);
                case MONTH -> Period.month(year, number);
                case WEEK -> Period.week(year, number);
            };
        }

        String words() {
            return Say.text("report.span." + span.code(), number);
        }
    }

    /** @param screen whose address the choice becomes */
    ReportFilter(List<UnitRow> units, int thisYear, String screen) {
        this.screen = screen;
        addClassNames("fq-filters", "fq-report-filter");
        unit.setId("report-unit");
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitRow::name);
        year.setId("report-year");
        year.setLabel(Say.text("report.filter.year"));
        year.setItems(
                IntStream.rangeClosed(0, 11).mapToObj(back -> thisYear - back).toList());
        year.setItemLabelGenerator(number -> Say.text("report.year", Integer.toString(number)));
        stretch.setId("report-period");
        stretch.setItemLabelGenerator(Stretch::words);
        asOf.setClearButtonVisible(true);
        asOf.setHelperText(Say.text("report.filter.as_of.help"));
        unit.addValueChangeListener(change -> ask());
        year.addValueChangeListener(change -> ask());
        stretch.addValueChangeListener(change -> ask());
        first.addValueChangeListener(change -> ask());
        last.addValueChangeListener(change -> ask());
        asOf.addValueChangeListener(change -> ask());
        add(unit, year, stretch, first, last, asOf);
    }

    /** For screens whose numbers do not depend on when they are read. */
    void withoutAsOf() {
        asOf.setVisible(false);
    }

    /** Shows what the address asked for. */
    void show(FigureRequest request, UnitRow chosen) {
        filling = true;
        Period period = request.period();
        unit.setValue(chosen);
        List<Integer> years = new ArrayList<>(year.getListDataView().getItems().toList());
        if (!years.contains(period.yearNumber())) {
            years.add(period.yearNumber());
            year.setItems(years);
        }
        year.setValue(period.yearNumber());
        List<Stretch> stretches = stretches(period.yearNumber());
        stretch.setItems(stretches);
        stretch.setValue(new Stretch(period.span(), period.number()));
        first.setValue(period.first());
        last.setValue(period.last());
        first.setVisible(period.span() == Period.Span.DAYS);
        last.setVisible(period.span() == Period.Span.DAYS);
        asOf.setValue(request.asOf());
        filling = false;
    }

    private static List<Stretch> stretches(int year) {
        List<Stretch> all = new ArrayList<>(List.of(new Stretch(Period.Span.YEAR, 1)));
        IntStream.rangeClosed(1, 2).forEach(half -> all.add(new Stretch(Period.Span.HALF, half)));
        IntStream.rangeClosed(1, 4).forEach(quarter -> all.add(new Stretch(Period.Span.QUARTER, quarter)));
        IntStream.rangeClosed(1, 12).forEach(month -> all.add(new Stretch(Period.Span.MONTH, month)));
        all.add(new Stretch(Period.Span.DAYS, 1));
        int weeks =
                Period.week(year + 1, 1).first().minusDays(1).get(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        IntStream.rangeClosed(1, weeks).forEach(week -> all.add(new Stretch(Period.Span.WEEK, week)));
        return all;
    }

    private void ask() {
        UnitRow whose = unit.getValue();
        Stretch piece = stretch.getValue();
        Integer of = year.getValue();
        if (filling || whose == null || piece == null || of == null) {
            return;
        }
        period(piece, of).ifPresent(period -> go(new FigureRequest(whose.code(), period, asOf(period))));
    }

    private void go(FigureRequest chosen) {
        getUI().ifPresent(ui -> ui.navigate(screen, ReportAddress.query(chosen)));
    }

    private java.util.Optional<Period> period(Stretch piece, int of) {
        if (piece.span() != Period.Span.DAYS) {
            return java.util.Optional.of(piece.of(of));
        }
        LocalDate from = Objects.requireNonNullElse(first.getValue(), LocalDate.of(of, 1, 1));
        LocalDate to = Objects.requireNonNullElse(last.getValue(), LocalDate.of(of, 12, 31));
        last.setInvalid(to.isBefore(from));
        try {
            return java.util.Optional.of(Period.days(from, to));
        } catch (Refused backwards) {
            last.setErrorMessage(Say.text(backwards));
            return java.util.Optional.empty();
        }
    }

    private @Nullable LocalDate asOf(Period period) {
        LocalDate day = asOf.getValue();
        return day == null || day.isBefore(period.first()) ? null : day;
    }
}
