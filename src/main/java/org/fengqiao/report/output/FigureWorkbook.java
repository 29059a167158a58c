package org.fengqiao.report.output;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Part;
import org.fengqiao.report.Printed;
import org.fengqiao.report.RecordRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures as a workbook: one sheet of figures, then for each of them a sheet of the records behind it. */
@Component
class FigureWorkbook {
    private static final int ROWS = 1_048_000;
    private static final int FLUSH = 1000;
    private static final int SHEET_NAME = 31;
    private static final String[] FIGURE_COLUMNS = {
        "name", "value", "measure", "numerator", "denominator", "beside", "breakdown", "definition", "code", "sheet"
    };
    private static final String[] RECORD_COLUMNS = {
        "number",
        "kind",
        "unit",
        "title",
        "started",
        "closed",
        "due",
        "outcome",
        "part",
        "quantity",
        "counted",
        "backdated"
    };
    private static final double[] RECORD_WIDTHS = {24, 10, 18, 40, 17, 17, 17, 14, 16, 14, 10, 10};

    private final Words words;

    FigureWorkbook(Words words) {
        this.words = words;
    }

    /** Gives every record behind a figure. */
    interface Records {
        void each(String code, Consumer<RecordRow> reader);
    }

    /** Writes rows as they are read, so that a large year does not fill the memory. */
    void write(Figures figures, Records records, Locale locale, OutputStream file) throws IOException {
        Workbook book = new Workbook(file, "Fengqiao", "1.0");
        figures(figures, book, locale);
        int sheet = 0;
        for (Figure figure : figures.list()) {
            sheet++;
            if (hasRecords(figure)) {
                try (RecordSheets sheets = new RecordSheets(book, sheetName(sheet, figure), figure, locale)) {
                    records.each(figure.code(), sheets::add);
                }
            }
        }
        book.finish();
    }

    private static boolean hasRecords(Figure figure) {
        return !figure.enteredByHand() && (figure.denominator() != null || figure.value() != null);
    }

    private static String sheetName(int number, Figure figure) {
        String name = "%02d %s".formatted(number, figure.name().replaceAll("[\\[\\]*/\\\\?:]", ""));
        return name.substring(0, Math.min(SHEET_NAME - 3, name.length()));
    }

    private void figures(Figures figures, Workbook book, Locale locale) throws IOException {
        Worksheet sheet = book.newWorksheet(words.text(locale, "report.sheet.figures"));
        sheet.value(
                0,
                0,
                words.text(
                        locale,
                        "report.sheet.head",
                        figures.unit().name(),
                        figures.period().toString(),
                        figures.asOf().day().toString()));
        sheet.style(0, 0).bold().fontSize(14).set();
        head(sheet, 2, "report.sheet.figure.", FIGURE_COLUMNS, locale);
        int row = 3;
        for (Figure figure : figures.list()) {
            sheet.value(row, 0, figure.name());
            number(sheet, row, 1, figure.value());
            sheet.value(row, 2, figure.measureWord());
            number(sheet, row, 3, figure.numerator() == null ? null : BigDecimal.valueOf(figure.numerator()));
            number(sheet, row, 4, figure.denominator() == null ? null : BigDecimal.valueOf(figure.denominator()));
            sheet.value(row, 5, parts(figure.beside()));
            sheet.value(row, 6, parts(figure.breakdown()));
            sheet.value(
                    row, 7, figure.note().isEmpty() ? figure.definition() : figure.definition() + "；" + figure.note());
            sheet.value(row, 8, figure.code());
            sheet.value(row, 9, hasRecords(figure) ? sheetName(row - 2, figure) : "");
            row++;
        }
        double[] widths = {24, 12, 8, 10, 10, 20, 40, 60, 32, 28};
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        sheet.range(3, 6, row, 7)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.freezePane(1, 3);
        sheet.finish();
    }

    private void head(Worksheet sheet, int row, String keys, String[] columns, Locale locale) {
        for (int column = 0; column < columns.length; column++) {
            sheet.value(row, column, words.text(locale, keys + columns[column]));
        }
        sheet.range(row, 0, row, columns.length - 1)
                .style()
                .bold()
                .fillColor("E8EEF4")
                .set();
    }

    private static void number(Worksheet sheet, int row, int column, @Nullable BigDecimal number) {
        if (number == null) {
            sheet.value(row, column, Printed.UNKNOWN);
        } else {
            sheet.value(row, column, number);
        }
    }

    private static String parts(java.util.List<Part> parts) {
        return parts.stream().map(part -> part.name() + " " + part.value()).collect(Collectors.joining("；"));
    }

    /** The sheets of one figure: one, or more where a sheet cannot hold all records. */
    private final class RecordSheets implements AutoCloseable {
        private final Workbook book;
        private final String name;
        private final Figure figure;
        private final Locale locale;
        private int sheets;
        private int row;
        private Worksheet sheet;

        RecordSheets(Workbook book, String name, Figure figure, Locale locale) {
            this.book = book;
            this.name = name;
            this.figure = figure;
            this.locale = locale;
            this.sheet = next();
        }

        private Worksheet next() {
            sheets++;
            row = 1;
            Worksheet fresh = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
            head(fresh, 0, "report.sheet.record.", RECORD_COLUMNS, locale);
            for (int column = 0; column < RECORD_WIDTHS.length; column++) {
                fresh.width(column, RECORD_WIDTHS[column]);
            }
            fresh.freezePane(1, 1);
            return fresh;
        }

        void add(RecordRow record) {
            if (row > ROWS) {
                finish();
                sheet = next();
            }
            sheet.value(row, 0, record.number());
            sheet.value(row, 1, words.text(locale, "report.kind." + record.kind()));
            sheet.value(row, 2, record.unit());
            sheet.value(row, 3, record.title());
            time(4, record.startedAt(), record.startedDated());
            time(5, record.closedAt(), record.closedDated());
            time(6, record.dueAt(), false);
            sheet.value(row, 7, words.text(locale, "report.outcome." + record.outcome()));
            sheet.value(row, 8, part(record));
            if (record.quantity() != null) {
                sheet.value(row, 9, record.quantity());
            }
            if (figure.isRate()) {
                sheet.value(row, 10, words.text(locale, record.counted() ? "report.yes" : "report.no"));
            }
            sheet.value(row, 11, record.backDated() ? words.text(locale, "report.yes") : "");
            row++;
            if (row % FLUSH == 0) {
                flush();
            }
        }

        private String part(RecordRow record) {
            return figure.breakdown().stream()
                    .filter(part -> part.key().equals(record.part()))
                    .map(Part::name)
                    .findFirst()
                    .orElse("");
        }

        private void time(int column, @Nullable Instant instant, boolean dated) {
            if (instant != null) {
                sheet.value(row, column, LocalDateTime.ofInstant(instant, ChinaTime.ZONE));
                sheet.style(row, column)
                        .format(dated ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm")
                        .set();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private void finish() {
            try {
                sheet.finish();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            finish();
        }
    }
}
